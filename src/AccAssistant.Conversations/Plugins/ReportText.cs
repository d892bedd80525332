using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Conversations.Plugins;

/// <summary>A report as the model reads it: every section with its figure, then its groups and rows, as many as the tokens allow.</summary>
internal sealed class ReportText(Fence fence, SafeText safe, int maxTokens)
{
    public const string SectionMark = "## ";

    private const int RowsOfSection = 5;
    private const int LongestReport = 500;

    public WrittenResult Write(string header, IEnumerable<string> notes, string resultId, Report report)
    {
        List<string> top = [header, .. notes, .. report.Sections.Select(Figure)];
        var details = report.Sections.SelectMany(Details).ToList();
        var ending = $"put [report {safe.Line(ReportBook.Written(report.Name, report.Where), LongestReport)}] on a line of its own to link the whole report" + (report.Main is null ? "" : $", [table {resultId}] for the first {ToolActivity.ShownRows} rows of {safe.Line(report.Sections.First(section => section.Result == report.Main).Title, SafeText.CellLength)}");
        var written = TokenCounter.Fit(details, maxTokens, count => fence.Around([.. top, .. details[..count], ending])).Text;
        return new WrittenResult(written, [.. report.Sections.SelectMany(section => section.Result?.Rows.Take(RowsOfSection).Select(row => row.Record) ?? [])]);
    }

    private string Figure(ReportSection section) => section switch
    {
        { Problem: { } problem } => $"{SectionMark}{Title(section)}: not made ({safe.Line(problem, 160)})",
        { Table: not null, Shape: not SectionShape.Changes, Result: var result } => $"{SectionMark}{Title(section)} ({safe.Line(result!.Receipt.Filter, 160)})",
        { Result: var result } => string.Create(CultureInfo.InvariantCulture, $"{SectionMark}{Title(section)}: {result!.Receipt.Matched} records ({safe.Line(result.Receipt.Filter, 160)})"),
    };

    private IEnumerable<string> Details(ReportSection section)
    {
        if (section.Problem is not null || (section.Table is null && section.Result is { Receipt.Matched: 0 }))
            yield break;
        yield return $"{SectionMark}{Title(section)}";
        if (section.Result is { GroupedBy: { Length: > 0 } groupedBy } grouped)
            yield return new GroupLine(safe).Write(groupedBy, grouped.Groups, maxTokens / 8);
        var (columns, rows) = section switch
        {
            { Table: { } table } => (table.Columns, table.Rows.Select(row => row.Cells)),
            { Result: { } result } => (result.Columns, result.Rows.Take(RowsOfSection).Select(row => row.Cells)),
            _ => ([], []),
        };
        var lines = rows.Select(cells => string.Join('|', cells.Select(cell => safe.Cell(cell)))).ToList();
        if (lines.Count > 0)
            yield return string.Join('\n', lines.Prepend(string.Join('|', columns.Select(column => safe.Cell(column.Name)))));
    }

    private string Title(ReportSection section) => safe.Line(section.Title, SafeText.CellLength);
}
