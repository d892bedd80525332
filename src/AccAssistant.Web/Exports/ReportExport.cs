using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports;

/// <summary>A report as a file: a sheet for the groups of a section, one for its rows, one for a table worked out.</summary>
public sealed class ReportExport(IProjectRecords records, RecordContext context, Words words)
{
    /// <param name="report">With the first rows of each section; the others are read while they are written.</param>
    public Export Of(Report report, CancellationToken cancellationToken)
    {
        var receipt = report.Receipt;
        var about = new ExportAbout(
            PhraseBook.Name(report.Title, words),
            PlainText.Of(context.Project.Name),
            string.Join("; ", report.Sections.Select(section => section.Result?.Receipt.Filter).OfType<string>().Distinct().Select(filter => PhraseBook.Filter(filter, words))),
            [.. receipt.Definitions.Select(definition => PhraseBook.Sentence(definition, words))],
            receipt.AsOf,
            receipt.TimeZone,
            [.. receipt.Missing.Concat(report.Sections.Select(section => section.Problem).OfType<string>()).Select(missing => PhraseBook.Sentence(missing, words))],
            receipt.Read,
            receipt.Total);
        return new Export(about, [.. report.Sections.Where(section => section.Problem is null).SelectMany(section => SheetsOf(section, cancellationToken))]);
    }

    private IEnumerable<ExportSheet> SheetsOf(ReportSection section, CancellationToken cancellationToken)
    {
        var title = PhraseBook.Name(section.Title, words);
        if (section.Table is { } table)
            yield return new ExportSheet(title, ExportSheet.Headed(table.Columns, words), RowsOf(table, section.Shape).ToAsyncEnumerable());
        if (section is { Shape: SectionShape.Groups or SectionShape.GroupsAndRows, Result: { Groups.Count: > 0 } grouped })
            yield return GroupsOf(section.Shape == SectionShape.Groups ? title : words["{0}, by {1}", title, PhraseBook.Name(grouped.GroupedBy!, words)], grouped);
        if (section is { Shape: SectionShape.Rows or SectionShape.GroupsAndRows, Result: { } result })
            yield return new ExportSheet(title, ExportSheet.Headed(result.Columns, words), new ResultRows(records, context, result).ReadAsync(cancellationToken));
    }

    private static IEnumerable<ExportRow> RowsOf(ReportTable table, SectionShape shape)
    {
        var hasTotal = shape is SectionShape.Weeks or SectionShape.Overview && table.Rows.Count > 1;
        return table.Rows.Select((row, at) => new ExportRow(row.Cells, row.Record?.Url) { IsTotal = hasTotal && at == table.Rows.Count - 1 });
    }

    private ExportSheet GroupsOf(string title, ResultSet result)
    {
        var measured = result.Measure is not null;
        ResultColumn[] columns =
        [
            new(words.Cased(PhraseBook.Name(result.GroupedBy!, words), atStart: true), ColumnKind.Text),
            new(words["Count"], ColumnKind.Count),
            .. measured ? [new(words["Mean {0}", PhraseBook.Name(result.Measure!.Name, words)], ColumnKind.Days), new(words["Median"], ColumnKind.Days)] : Array.Empty<ResultColumn>(),
            .. result.Across.Select(name => new ResultColumn(PhraseBook.Cell(name, words), ColumnKind.Count)),
        ];
        var all = new ResultGroup(words["All"], result.Receipt.Matched) { Measure = result.Measure, Across = result.AcrossAll };
        var rows = result.Groups.Append(all).Select(group => new ExportRow(
            [PhraseBook.Cell(group.Name, words), Figure(group.Count), .. measured ? [Figure(group.Measure?.Mean), Figure(group.Measure?.Median)] : Array.Empty<string>(), .. group.Across.Select(count => Figure(count))],
            null)
        {
            IsTotal = ReferenceEquals(group, all),
        });
        return new ExportSheet(title, columns, rows.ToAsyncEnumerable());
    }

    private static string Figure(decimal? figure) => figure?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
