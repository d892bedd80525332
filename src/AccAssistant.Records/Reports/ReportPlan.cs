using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Reports;

/// <summary>How a report is made.</summary>
/// <param name="Name">Short and fit for an address.</param>
/// <param name="About">What it tells, in a sentence.</param>
internal sealed record ReportPlan(string Name, string Title, string About, params IReadOnlyList<SectionPlan> Sections)
{
    private static readonly string[] Offered = ["status", "assignee", "discipline", "location", "division", "due"];

    /// <summary>Nothing can be told without words to look for.</summary>
    public bool NeedsText { get; init; }

    /// <summary>Whether a request may say since when.</summary>
    public bool TakesSince { get; init; }

    public ReportListing Listing()
    {
        // Which day it is changes no key.
        var queries = Sections.Select(section => RecordQueryText.Parse(section.WhereOn(DateOnly.FromDayNumber(1000)))).ToArray();
        var modules = ModuleWords.All.Where(module => queries.Any(query => query.Modules.Contains(module))).ToArray();
        var keys = Offered.Intersect(QueryWords.KeysFor(modules)).Where(key => queries.All(query => QueryText.ValueOf(RecordQueryText.Print(query), key).Length == 0));
        return new ReportListing(
            Name,
            Title,
            About,
            NeedsText,
            [.. keys],
            [.. modules.Select(QueryWords.MeaningsOf).Aggregate((some, others) => [.. some.Intersect(others)])],
            Sections is [{ Shape: SectionShape.GroupsAndRows }] ? [.. Groupings.WordsFor(modules)] : [])
        {
            TakesSince = TakesSince,
            IsOneList = Sections is [{ Shape: SectionShape.Rows or SectionShape.GroupsAndRows or SectionShape.Thread or SectionShape.Changes }],
        };
    }
}
