namespace AccAssistant.Web.Operators.Day;

/// <summary>Tokens of one UTC day, as model endpoints count their days.</summary>
/// <param name="Allowed">By everybody together; 0 is without limit.</param>
/// <param name="AllowedEach">By one person; 0 is without limit.</param>
/// <param name="People">Who used most first.</param>
public sealed record UsedTokens(DateOnly UtcDay, long Allowed, long AllowedEach, IReadOnlyList<PersonTokens> People)
{
    public long Counted => People.Sum(person => person.Counted);
}
