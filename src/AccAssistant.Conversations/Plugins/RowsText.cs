using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>The groups and rows of a query's result, as many as the tokens allow.</summary>
internal sealed class RowsText(Fence fence, SafeText safe, int maxTokens)
{
    // Groups carry the totals, so they come before rows, but may not push all rows out.
    private const int GroupShare = 2;

    public WrittenResult Write(IReadOnlyList<string> head, string resultId, ResultSet result)
    {
        List<string> top = [.. head];
        if (result.Measure is { } measure)
            top.Add(MeasureText.Whole(measure));
        if (result.GroupedBy is { Length: > 0 } groupedBy)
            top.Add(new GroupLine(safe).Write(groupedBy, result.Groups, maxTokens / GroupShare));
        if (result.Rows.Count > 0)
            top.Add(string.Join('|', result.Columns.Select(column => safe.Cell(column.Name))));

        var rows = result.Rows.Select(row => Row(result.Columns, row)).ToList();
        var (shown, text) = TokenCounter.Fit(rows, maxTokens, count => Text(top, rows[..count], resultId, result));
        return new WrittenResult(text, [.. result.Rows.Take(shown).Select(row => row.Record)]);
    }

    private string Text(List<string> top, List<string> rows, string resultId, ResultSet result) =>
        fence.Around([.. top, .. rows, Ending(rows.Count, result.Receipt.Matched, resultId, result.Query.Length > 0)]);

    private static string Ending(int shown, int matched, string resultId, bool asked)
    {
        if (matched == 0)
            return "nothing matches; there is no table to show";

        var table = $"put [table {resultId}] on a line of its own to show the reader ";
        var whole = shown == matched && matched <= ToolActivity.ShownRows;
        table += whole ? "this table"
            : !asked ? string.Create(CultureInfo.InvariantCulture, $"the first {Math.Min(matched, ToolActivity.ShownRows)}, or narrow with where")
            : string.Create(CultureInfo.InvariantCulture, $"the first {Math.Min(matched, ToolActivity.ShownRows)} with a link to all, or narrow with where");
        return string.Create(CultureInfo.InvariantCulture, $"showing {shown} of {matched}; {table}");
    }

    private string Row(IReadOnlyList<ResultColumn> columns, ResultRow row) =>
        string.Join('|', row.Cells.Select((cell, index) => safe.Cell(cell, index < columns.Count && columns[index].Name == "Title" ? SafeText.TitleLength : SafeText.CellLength)));
}
