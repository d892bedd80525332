namespace AccAssistant.Benchmarks;

/// <summary>All that one run measured, as a Markdown table.</summary>
internal sealed class Report
{
    private readonly List<Line> lines = [];

    public bool IsMet => lines.TrueForAll(line => line.IsMet);

    public void Add(IEnumerable<Line> more) => lines.AddRange(more);

    public string ToMarkdown() => string.Join('\n', lines
        .Select(line => $"| {line.What} | {line.Measured} | {line.Goal} | {Verdict(line)} |")
        .Prepend("|---|---|---|---|")
        .Prepend("| What | Measured | Goal | |"));

    private static string Verdict(Line line) => line.Goal.Length == 0 ? "" : line.IsMet ? "met" : "**missed**";
}
