namespace AccAssistant.Benchmarks.Reads;

/// <summary>Settings for few people who read as much as many do.</summary>
internal static class NoQuotas
{
    private const int Plenty = 100_000;

    private static readonly string[] Families = ["IssuesPerPerson", "Rfis", "Submittals", "SubmittalsPerPerson", "Admin", "Hq", "Dm"];

    public static (string Key, string Value)[] Settings { get; } = [.. Families.Select(family => ($"Acc:Quotas:{family}", $"{Plenty}"))];
}
