namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>One section of a report.</summary>
/// <param name="Count">Its records; null for a table and for a section that was not made.</param>
/// <param name="Made">False: it could not be read.</param>
internal sealed record ReportPart(string Title, int? Count, bool Made = true)
{
    /// <summary>Null without groups.</summary>
    public string? GroupedBy { get; init; }

    public IReadOnlyList<GroupCount> Groups { get; init; } = [];

    public bool MoreGroups { get; init; }

    /// <summary>The figures of a table's last row, which is that of all the others together, by column; empty where it has none.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Totals { get; init; } = [];

    public int? Total(string column) => Totals.Where(total => total.Key == column).Select(total => (int?)total.Value).FirstOrDefault();
}
