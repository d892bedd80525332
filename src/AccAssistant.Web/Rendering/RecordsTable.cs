using System.Globalization;
using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>Rows of records as a table, from data: what the model wrote about them is not asked.</summary>
internal static class RecordsTable
{
    /// <param name="name">What the table shows, for who cannot see it.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    /// <param name="sort">How to order rows that are not all here; null: the page orders the ones it has.</param>
    public static string Render(string name, IReadOnlyList<ResultColumn> columns, IReadOnlyList<ResultRow> rows, string caption, ProjectAddress project, Words words, ResultSort? sort = null)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""<figure class="records"><div class="records-scroll" tabindex="0" role="region" aria-label="{HtmlText.Of(PhraseBook.Filter(name, words))}"><table role="table"><thead role="rowgroup"><tr role="row">""");
        foreach (var column in columns)
            html.Append(CultureInfo.InvariantCulture, $"""<th role="columnheader" scope="col" class="{CellClass(column)}"{(sort?.Direction(column) is { } direction ? $" aria-sort=\"{direction}\"" : "")}>{(sort is null ? SortButton.Of(PhraseBook.Name(column.Name, words)) : sort.Heading(column, words))}</th>""");
        html.Append("</tr></thead><tbody role=\"rowgroup\">");
        var labels = columns.Select(column => HtmlText.Of(PhraseBook.Name(column.Name, words))).ToList();
        foreach (var row in rows)
            AppendRow(html, columns, labels, row, project, words);
        return html.Append("</tbody></table></div><figcaption>").Append(caption).Append("</figcaption></figure>").ToString();
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<ResultColumn> columns, List<string> labels, ResultRow row, ProjectAddress project, Words words)
    {
        html.Append("<tr role=\"row\">");
        foreach (var (column, label, cell) in columns.Zip(labels, row.Cells.Concat(Enumerable.Repeat("", columns.Count))))
            html.Append(CultureInfo.InvariantCulture, $"""<td role="cell" class="{CellClass(column)}" data-label="{label}"{RecordCell.Value(column, cell)}>{RecordCell.Html(column, cell, row, project, words)}</td>""");
        html.Append("</tr>");
    }

    /// <summary>How a cell is laid out, also where a row becomes a card.</summary>
    private static string CellClass(ResultColumn column) => column.Kind switch
    {
        ColumnKind.Number => "cell-number",
        ColumnKind.Date => "cell-date",
        ColumnKind.DaysLate => "cell-late",
        ColumnKind.Days or ColumnKind.Count => "cell-days",
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
