namespace AccAssistant.Records.Reports;

/// <summary>A report there is, for whoever offers it.</summary>
/// <param name="About">What it tells, in a sentence.</param>
/// <param name="NeedsText">It is about a subject: <c>text: words</c> must be given.</param>
/// <param name="Filters">Keys of a query that all its sections take and none fixes, such as <c>assignee</c>.</param>
/// <param name="Statuses">What <c>status</c> may be, where it is among the filters.</param>
/// <param name="Groupings">What its rows can be grouped by, where it has one section of rows with groups.</param>
public sealed record ReportListing(string Name, string Title, string About, bool NeedsText, IReadOnlyList<string> Filters, IReadOnlyList<string> Statuses, IReadOnlyList<string> Groupings)
{
    /// <summary>Whether it takes <c>since</c>: the last visit, the last pack, or a date.</summary>
    public bool TakesSince { get; init; }

    /// <summary>Whether it is one list, which may be long.</summary>
    public bool IsOneList { get; init; }
}
