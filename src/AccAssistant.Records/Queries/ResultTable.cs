using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>The columns of a module and a record's cells under them.</summary>
internal static class ResultTable
{
    public static IReadOnlyList<ResultColumn> ColumnsOf(RecordModule module) => new ResultColumn[]
    {
        new("Number", ColumnKind.Number),
        new("Title", ColumnKind.Text),
        new("Status", ColumnKind.Text),
        new(HolderWord(module), ColumnKind.Text),
        new("Due", ColumnKind.Date),
        new("Days late", ColumnKind.DaysLate),
    };

    public static string HolderWord(RecordModule module) => module == RecordModule.Issues ? "Assigned to" : "Ball in court";

    public static ResultRow Row(RecordEntry entry, DateOnly today, Func<RecordEntry, RecordLink> link) => new(link(entry), new[]
    {
        entry.Label,
        entry.Title,
        entry.Status.Text,
        HoldersOf(entry),
        entry.Due?.Text() ?? "",
        entry.DaysLate(today)?.ToString(CultureInfo.InvariantCulture) ?? "",
    });

    public static string HoldersOf(RecordEntry entry) => string.Join("; ", entry.Holders.Select(holder => holder.Name));
}
