namespace AccAssistant.Acc.Projects;

/// <summary>What the accounts of a person gave.</summary>
/// <param name="Failure">Why an account's projects are missing although they may be there; null when everything was read.</param>
internal sealed record AccountReading(IReadOnlyList<Project> Projects, IReadOnlyList<string> Warnings, AccException? Failure)
{
    public IReadOnlyList<string> Accounts { get; init; } = [];

    public static AccountReading Join(IEnumerable<AccountReading> readings)
    {
        var all = readings.ToList();
        return new AccountReading(
            [.. all.SelectMany(reading => reading.Projects)],
            [.. all.SelectMany(reading => reading.Warnings)],
            all.Select(reading => reading.Failure).FirstOrDefault(failure => failure is not null));
    }
}
