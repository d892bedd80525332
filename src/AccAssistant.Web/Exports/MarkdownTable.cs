using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports;

/// <summary>A result as Markdown tables: its groups, its measure, and the rows that were shown.</summary>
internal static class MarkdownTable
{
    public static string Of(ToolActivity activity)
    {
        var parts = new List<string>();
        if (activity.Groups.Count > 0)
            parts.Add(Table(
                [activity.GroupedBy ?? "Group", "Count", .. activity.Measure is { } measure ? (string[])[$"Mean {measure.Name}", "Median"] : []],
                activity.Groups.Select(group => (IEnumerable<string>)[Line(group.Name), Figure(group.Count), .. activity.Measure is null ? (string[])[] : [Figure(group.Measure?.Mean), Figure(group.Measure?.Median)]])));
        else if (activity.Measure is { } alone)
            parts.Add(Line(ResultTable.InWords(alone, Words.English)));
        if (activity.Rows.Count > 0)
            parts.Add(Table(activity.Columns.Select(column => column.Name), activity.Rows.Select(row => row.Cells.Select((cell, at) => Cell(row, activity.Columns.ElementAtOrDefault(at), cell)))));
        return parts.Count == 0 ? "No records to list." : string.Join("\n\n", parts);
    }

    /// <summary>Outside text on one line that means nothing but its words.</summary>
    public static string Line(string text) => MarkdownText.Inert(string.Join(' ', PlainText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Cell(ResultRow row, ResultColumn? column, string cell) =>
        column?.Kind == ColumnKind.Number && RecordAddress.IsSafe(row.Record.Url)
            ? $"[{Line(cell.Length > 0 ? cell : row.Record.Label)}](<{new Uri(row.Record.Url).AbsoluteUri}>)"
            : Line(cell);

    private static string Figure(decimal? value) => value is { } figure ? figure.ToString("#,0.#", CultureInfo.InvariantCulture) : "";

    private static string Table(IEnumerable<string> names, IEnumerable<IEnumerable<string>> rows)
    {
        var head = names.Select(Line).ToList();
        return string.Join('\n', [Row(head), Row(head.Select(_ => "---")), .. rows.Select(Row)]);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
