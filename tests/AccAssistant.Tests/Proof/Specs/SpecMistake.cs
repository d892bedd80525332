namespace AccAssistant.Tests.Proof.Specs;

/// <param name="Operation">Method and path template; the address where no operation fits.</param>
/// <param name="Where">E.g. <c>query limit</c>, <c>header Region</c>, <c>status 404</c>, <c>body results[].title</c>.</param>
internal sealed record SpecMistake(string Operation, string Where, string What)
{
    public override string ToString() => $"{Operation} · {Where}: {What}";
}
