using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Reports;

/// <summary>How many were opened and how many closed in each of the last weeks, Monday to Sunday, this one included.</summary>
internal static class WeeklyFlow
{
    private const int Weeks = 8;

    private static readonly ResultColumn[] Columns =
    [
        new("Week", ColumnKind.Period), new("Opened", ColumnKind.Count), new("Closed", ColumnKind.Count), new("More opened than closed", ColumnKind.Count),
    ];

    public static ReportTable Of(IReadOnlyList<RecordEntry> entries, DateOnly today)
    {
        var first = today.Monday().Plus(-7 * (Weeks - 1));
        var opened = new int[Weeks];
        var closed = new int[Weeks];
        foreach (var entry in entries)
        {
            Count(opened, entry.Created);
            Count(closed, entry.Closed);
        }

        return new ReportTable(Columns, [.. Enumerable.Range(0, Weeks).Select(week => Row(Queries.Groups.Weeks.Of(first.Plus(7 * week)), opened[week], closed[week])), Row("All of these weeks", opened.Sum(), closed.Sum())]);

        void Count(int[] weeks, DateOnly? day)
        {
            if (day >= first && day <= today)
                weeks[(day.Value.DayNumber - first.DayNumber) / 7]++;
        }
    }

    private static ReportRow Row(string week, int opened, int closed) =>
        new([week, RecordColumns.Figure(opened), RecordColumns.Figure(closed), RecordColumns.Figure(opened - closed)], null);
}
