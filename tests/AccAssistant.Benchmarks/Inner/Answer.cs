namespace AccAssistant.Benchmarks.Inner;

/// <summary>An answer of a thousand tokens, as a model writes one.</summary>
internal static class Answer
{
    public static IReadOnlyList<string> Tokens { get; } = [.. Enumerable.Range(0, 1_000).Select(Token)];

    public const string Paragraph = "Of the 43 open RFIs, **17 are overdue**: RFI-112 *Door hardware at level 3* has waited longest, since 2026-09-04, and is with the architect.";

    public const string Table = """
        | RFI | Title | Due |
        |---|---|---|
        | RFI-112 | Door hardware at level 3 | 2026-09-04 |
        | RFI-118 | Sleeve through beam B-12 | 2026-10-01 |
        | RFI-131 | Fire stopping at shaft 4 | 2026-10-19 |
        """;

    private static string Token(int number) => number switch
    {
        _ when number % 100 == 99 => " done.\n\n",
        _ when number % 25 == 24 => " **late**,",
        _ => $" w{number}",
    };
}
