namespace AccAssistant.Web.Operators.Day;

/// <summary>What one person's questions cost.</summary>
public sealed record PersonTokens(string UserId, string Name, IReadOnlyList<ModelTokens> Models)
{
    public long Counted => Models.Sum(model => model.Counted);
}
