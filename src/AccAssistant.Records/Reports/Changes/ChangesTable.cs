using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Columns;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Changes as rows, and how many records each kind of them is about.</summary>
internal static class ChangesTable
{
    private static readonly ResultColumn[] Columns =
    [
        new("Change", ColumnKind.Text), new("Number", ColumnKind.Number), new("Title", ColumnKind.Text), new("Before", ColumnKind.Value), new("After", ColumnKind.Value), new("Days moved", ColumnKind.Days),
    ];

    /// <param name="changes">In the order they are shown.</param>
    public static ReportTable Of(IEnumerable<(RecordModule Module, RecordChange Change)> changes, Func<RecordEntry, RecordLink> link) =>
        new(Columns, [.. changes.Select(one => Row(one.Module, one.Change, link))]);

    public static IReadOnlyList<ResultGroup> Groups(IEnumerable<(RecordModule Module, RecordChange Change)> changes) =>
        [.. changes.GroupBy(one => one.Change.Kind).OrderBy(same => same.Key).Select(same => new ResultGroup(same.Key.Title(), same.Count()))];

    private static ReportRow Row(RecordModule module, RecordChange change, Func<RecordEntry, RecordLink> link)
    {
        var record = change.Now is { } now ? link(now) : new RecordLink(module, change.Id, change.Then!.Label, "", "");
        return new ReportRow([change.Kind.Title(), record.Label, record.Title, change.Before, change.After, RecordColumns.Figure(change.Days)], record);
    }
}
