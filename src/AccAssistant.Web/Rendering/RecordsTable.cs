using System.Globalization;
using System.Text;
using AccAssistant.Acc;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>Rows of records as a table, from data: what the model wrote about them is not asked.</summary>
internal static class RecordsTable
{
    /// <param name="name">What the table shows, for who cannot see it.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    /// <param name="project">Where the files of the rows are found; null: they are named only.</param>
    public static string Render(string name, IReadOnlyList<ResultColumn> columns, IReadOnlyList<ResultRow> rows, string caption, ProjectId? project = null)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""<figure class="records"><div class="records-scroll" tabindex="0" role="region" aria-label="{HtmlText.Of(name)}"><table role="table"><thead role="rowgroup"><tr role="row">""");
        foreach (var column in columns)
            html.Append(CultureInfo.InvariantCulture, $"""<th role="columnheader" scope="col" class="{CellClass(column)}">{HtmlText.Of(column.Name)}</th>""");
        html.Append("</tr></thead><tbody role=\"rowgroup\">");
        foreach (var row in rows)
            AppendRow(html, columns, row, project);
        return html.Append("</tbody></table></div><figcaption>").Append(caption).Append("</figcaption></figure>").ToString();
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<ResultColumn> columns, ResultRow row, ProjectId? project)
    {
        html.Append("<tr role=\"row\">");
        for (var at = 0; at < columns.Count; at++)
        {
            var cell = at < row.Cells.Count ? row.Cells[at] : "";
            html.Append(CultureInfo.InvariantCulture, $"""<td role="cell" class="{CellClass(columns[at])}" data-label="{HtmlText.Of(columns[at].Name)}">{(columns[at].Kind == ColumnKind.File && row.FileId is { } file && project is { } own ? FileName(cell, FileAddress.Of(own, row.Record, file)) : Cell(columns[at].Kind, cell, row.Record, found: columns[at].Name == "Found"))}</td>""");
        }

        html.Append("</tr>");
    }

    private static string Cell(ColumnKind kind, string cell, RecordLink record, bool found) => kind switch
    {
        ColumnKind.Number when RecordAddress.IsSafe(record.Url) =>
            $"""<a class="record" href="{HtmlText.Of(record.Url)}" target="_blank" rel="noopener noreferrer">{HtmlText.Of(cell.Length > 0 ? cell : record.Label)}</a>""",
        ColumnKind.DaysLate => Late(cell),
        ColumnKind.Days => HtmlText.Of(cell),
        // A snippet that is the title says nothing the row does not.
        ColumnKind.Text when found && cell == record.Title => """<span class="not-set">in the title</span>""",
        _ when cell.Length == 0 => """<span class="not-set">not set</span>""",
        ColumnKind.Date => Date(cell),
        _ => $"<bdi>{HtmlText.Of(cell)}</bdi>",
    };

    // Pasted elsewhere, an address of this site leads nowhere: the name is copied, the link is not.
    private static string FileName(string name, string address) =>
        $"""<bdi><a class="file" href="{HtmlText.Of(address)}" target="_blank" rel="noopener">{HtmlText.Of(name.Length > 0 ? name : "unnamed file")}</a></bdi>""";

    private static string Late(string cell) => cell.Length == 0
        ? ""
        : $"""<span class="late">{HtmlText.Of(cell)} <span>{(cell == "1" ? "day late" : "days late")}</span></span>""";

    private static string Date(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"""<time datetime="{cell}">{day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}</time>"""
            : HtmlText.Of(cell);

    /// <summary>How a cell is laid out, also where a row becomes a card.</summary>
    private static string CellClass(ResultColumn column) => column.Kind switch
    {
        ColumnKind.Number => "cell-number",
        ColumnKind.Date => "cell-date",
        ColumnKind.DaysLate => "cell-late",
        ColumnKind.Days => "cell-days",
        ColumnKind.File => "cell-title",
        _ => column.Name.ToUpperInvariant() switch
        {
            "TITLE" or "SUBJECT" => "cell-title",
            "STATUS" => "cell-status",
            "BALL IN COURT" or "ASSIGNEE" or "ASSIGNED TO" => "cell-holder",
            "FOUND" => "cell-found",
            _ => "cell-other",
        },
    };
}
