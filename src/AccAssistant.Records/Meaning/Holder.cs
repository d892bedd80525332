using AccAssistant.Acc.People;

namespace AccAssistant.Records.Meaning;

/// <summary>Who has a record, by name.</summary>
/// <param name="CompanyId">The account's company id; null for roles and people of no known company.</param>
/// <param name="IsNamed">False when the id could not be turned into a name.</param>
internal sealed record Holder(Party Party, string Name, string? CompanyId, string? CompanyName, bool IsNamed)
{
    /// <summary>The name without the company that tells two people of one name apart.</summary>
    public string OwnName { get; init; } = Name;

    /// <summary>A person who is no member of the project any more; null where the members could not be read.</summary>
    public bool? HasLeft { get; init; } = false;
}
