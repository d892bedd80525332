using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Columns;

namespace AccAssistant.Records.Reports;

/// <summary>The figures of each module, and of all together.</summary>
internal static class OverviewTable
{
    private const int DaysAhead = 14;

    private static readonly ResultColumn[] Columns =
    [
        new("Module", ColumnKind.Text), new("Total", ColumnKind.Count), new("Open", ColumnKind.Count), new("Overdue", ColumnKind.Count),
        new("Due in 14 days", ColumnKind.Count), new("Answered", ColumnKind.Count), new("Required", ColumnKind.Count), new("Closed", ColumnKind.Count),
    ];

    public static ReportTable Of(IReadOnlyList<RecordEntry> entries, DateOnly today)
    {
        var modules = entries.GroupBy(entry => entry.Module).OrderBy(module => module.Key).Select(module => Row(module.Key.Title(), [.. module], today)).ToArray();
        return new ReportTable(Columns, modules.Length > 1 ? [.. modules, Row("All", entries, today)] : modules);
    }

    private static ReportRow Row(string name, IReadOnlyList<RecordEntry> entries, DateOnly today)
    {
        var open = entries.Where(entry => entry.Standing == Standing.Open).ToArray();
        return new ReportRow(
            [
                name,
                Figure(entries.Count),
                Figure(open.Length),
                Figure(open.Count(entry => entry.IsOverdue(today))),
                Figure(open.Count(entry => entry.Due >= today && entry.Due <= today.Plus(DaysAhead))),
                // Neither open nor closed, and part of the total.
                Figure(entries.Count(entry => entry.Standing == Standing.Answered)),
                Figure(entries.Count(entry => entry.Standing == Standing.Required)),
                Figure(entries.Count(entry => entry.Standing == Standing.Closed)),
            ],
            null);
    }

    private static string Figure(int count) => RecordColumns.Figure(count);
}
