namespace AccAssistant.Records.Reports;

/// <summary>How a report is made.</summary>
/// <param name="Name">Short and fit for an address.</param>
/// <param name="About">What it tells, in a sentence.</param>
internal sealed record ReportPlan(string Name, string Title, string About, params IReadOnlyList<SectionPlan> Sections)
{
    /// <summary>Nothing can be told without words to look for.</summary>
    public bool NeedsText { get; init; }
}
