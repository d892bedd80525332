using System.Globalization;
using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Web.Rendering;

/// <summary>A table a report worked out. Rows about one record link it.</summary>
internal static class WorkedTable
{
    private static readonly RecordLink None = new(default, "", "", "", "");

    /// <param name="name">What it shows, for who cannot see it.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    public static string Render(string name, ReportTable table, string caption, ProjectAddress project, Words words)
    {
        if (table.Rows.Count == 0)
            return $"""<p class="no-rows">{HtmlText.Of(words["No records to list here."])}</p>""";
        if (table.Rows.All(row => row.Record is not null))
            return RecordsTable.Render(name, table.Columns, [.. table.Rows.Select(row => new ResultRow(row.Record!, row.Cells))], caption, project, words);

        var rows = new StringBuilder();
        foreach (var row in table.Rows)
            AppendRow(rows, table.Columns, row, words);
        return FiguresTable.Html(name, table.Columns.Select(column => (PhraseBook.Name(column.Name, words), column.Kind == ColumnKind.Count)), rows, "", caption);
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<ResultColumn> columns, ReportRow row, Words words)
    {
        html.Append("<tr>");
        foreach (var (index, (column, cell)) in columns.Zip(row.Cells).Index())
        {
            if (index == 0)
                html.Append(CultureInfo.InvariantCulture, $"""<th scope="row"><bdi>{(column.Kind == ColumnKind.Period && cell.Contains("..", StringComparison.Ordinal) ? PeriodHtml.Of(cell, words) : HtmlText.Of(PhraseBook.Name(cell, words)))}</bdi></th>""");
            else if (int.TryParse(cell, CultureInfo.InvariantCulture, out var figure))
                html.Append(FigureCell.Of(figure, words));
            else
                html.Append(CultureInfo.InvariantCulture, $"<td>{RecordCell.Html(column, cell, new ResultRow(None, row.Cells), new ProjectAddress("", default), words)}</td>");
        }

        html.Append("</tr>");
    }
}
