using System.Globalization;
using System.Net;
using System.Text;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>The table of a result, from data: what the model wrote about it is not asked.</summary>
internal static class ResultTable
{
    public static string Render(ToolActivity activity)
    {
        if (activity.Rows.Count == 0)
            return """<p class="no-rows">No records to list.</p>""";
        var html = new StringBuilder("""<figure class="records"><div class="records-scroll" tabindex="0" role="region" aria-label=""");
        html.Append('"').Append(Text(activity.Receipt?.Filter ?? "Records")).Append("\"><table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in activity.Columns)
            html.Append(CultureInfo.InvariantCulture, $"""<th role="columnheader" scope="col" class="{CellClass(column)}">{Text(column.Name)}</th>""");
        html.Append("</tr></thead><tbody role=\"rowgroup\">");
        foreach (var row in activity.Rows)
            AppendRow(html, activity.Columns, row);
        return html.Append("</tbody></table></div><figcaption>").Append(Shown(activity)).Append("</figcaption></figure>").ToString();
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<ResultColumn> columns, ResultRow row)
    {
        html.Append("<tr role=\"row\">");
        for (var at = 0; at < columns.Count; at++)
        {
            var cell = at < row.Cells.Count ? row.Cells[at] : "";
            html.Append(CultureInfo.InvariantCulture, $"""<td role="cell" class="{CellClass(columns[at])}" data-label="{Text(columns[at].Name)}">{Cell(columns[at].Kind, cell, row.Record)}</td>""");
        }

        html.Append("</tr>");
    }

    private static string Cell(ColumnKind kind, string cell, RecordLink record) => kind switch
    {
        ColumnKind.Number when RecordAddress.IsSafe(record.Url) =>
            $"""<a class="record" href="{Text(record.Url)}" target="_blank" rel="noopener noreferrer">{Text(cell.Length > 0 ? cell : record.Label)}</a>""",
        ColumnKind.DaysLate => Late(cell),
        _ when cell.Length == 0 => """<span class="not-set">not set</span>""",
        ColumnKind.Date => Date(cell),
        _ => $"<bdi>{Text(cell)}</bdi>",
    };

    private static string Late(string cell) => cell.Length == 0
        ? ""
        : $"""<span class="late">{Text(cell)} <span>{(cell == "1" ? "day late" : "days late")}</span></span>""";

    private static string Date(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"""<time datetime="{cell}">{day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}</time>"""
            : Text(cell);

    private static string Shown(ToolActivity activity)
    {
        var matched = activity.Receipt?.Matched ?? activity.Rows.Count;
        return matched > activity.Rows.Count
            ? string.Create(CultureInfo.InvariantCulture, $"Showing {activity.Rows.Count:N0} of {matched:N0}")
            : matched == 1 ? "1 record" : string.Create(CultureInfo.InvariantCulture, $"All {matched:N0} records");
    }

    /// <summary>How a cell is laid out, also where a row becomes a card.</summary>
    private static string CellClass(ResultColumn column) => column.Kind switch
    {
        ColumnKind.Number => "cell-number",
        ColumnKind.Date => "cell-date",
        ColumnKind.DaysLate => "cell-late",
        _ => column.Name.ToUpperInvariant() switch
        {
            "TITLE" or "SUBJECT" => "cell-title",
            "STATUS" => "cell-status",
            "BALL IN COURT" or "ASSIGNEE" or "ASSIGNED TO" => "cell-holder",
            _ => "cell-other",
        },
    };

    private static string Text(string text) => WebUtility.HtmlEncode(PlainText.Of(text));
}
