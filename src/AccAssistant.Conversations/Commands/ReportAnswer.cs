using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Conversations.Commands;

/// <summary>A report in a conversation: how many records each section has, the first rows, and the way to all of it.</summary>
internal static class ReportAnswer
{
    private const int Length = 200;

    /// <summary>A report's name and its filters as one text.</summary>
    public static string Written(string report, string where) => where.Length == 0 ? report : $"{report}; {where}";

    public static string Write(Report report, string resultId, string where, Words words)
    {
        var parts = new List<string> { Head(report, where, words) };
        if (report.Sections is not [{ Table: null }])
            parts.Add(Sections(report, words));
        parts.AddRange(report.Sections.Where(section => section is { Table: not null, Shape: not SectionShape.Thread }).Select(section => Table(section.Title, section.Table!, words)));
        parts.Add($"[report {Written(report.Name, where)}]");
        if (report.Main is not null)
            parts.Add($"[table {resultId}]");
        return string.Join("\n\n", parts);
    }

    private static string Head(Report report, string where, Words words)
    {
        var narrowed = WhereText.InWords(where, words);
        var title = PhraseBook.Name(report.Title, words) + (narrowed.Length == 0 ? "" : $" ({MarkdownText.Line(narrowed, Length)})");
        return report.Sections is [{ Table: null, Result.Receipt.Matched: var matched }]
            ? words.Of(matched, "**{1}**: 1 record.", "**{1}**: {0} records.", title)
            : $"**{title}**";
    }

    private static string Sections(Report report, Words words)
    {
        var rows = report.Sections.Where(section => section.Table is null).Select(section =>
            $"| {Cell(PhraseBook.Name(section.Title, words))} | {(section.Problem is null ? words.Count(section.Result!.Receipt.Matched) : words["not read"])} |").ToList();
        return rows.Count == 0 ? "" : $"| | {words["Records"]} |\n|---|---:|\n{string.Join('\n', rows)}";
    }

    private static string Table(string title, ReportTable table, Words words)
    {
        var heads = table.Columns.Select((column, index) => Cell(index == 0 ? PhraseBook.Name(title, words) : PhraseBook.Name(column.Name, words)));
        var rules = table.Columns.Select((_, index) => index == 0 ? "---" : "---:");
        return $"| {string.Join(" | ", heads)} |\n|{string.Join('|', rules)}|\n"
            + string.Join('\n', table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select((cell, index) => CellOf(table.Columns[index], cell, words)))} |"));
    }

    private static string CellOf(ResultColumn column, string cell, Words words) => column.Kind switch
    {
        ColumnKind.Period => Cell(PhraseBook.Period(cell, words) ?? PhraseBook.Name(cell, words)),
        ColumnKind.Count when int.TryParse(cell, out var count) => words.Count(count),
        _ => Cell(PhraseBook.Name(cell, words)),
    };

    private static string Cell(string text) => MarkdownText.Line(text, Length);
}
