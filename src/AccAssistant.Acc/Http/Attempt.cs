using System.Diagnostics.CodeAnalysis;

namespace AccAssistant.Acc.Http;

/// <summary>What one sending came to: a value, or a failure and what may help.</summary>
internal sealed record Attempt<T>(T? Value, AccException? Failure, Remedy Remedy)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;

    public static Attempt<T> Success(T value) => new(value, null, Remedy.None);

    public static Attempt<T> Failed(AccException failure, Remedy remedy) => new(null, failure, remedy);
}
