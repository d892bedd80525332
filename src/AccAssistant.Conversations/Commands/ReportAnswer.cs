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
    private const int MostChanges = 20;

    public static string Write(Report report, string resultId, string where, Words words)
    {
        var parts = new List<string> { Head(report, where, words) };
        if (report.Sections is [{ Note: { } note }])
            parts.Add(PhraseBook.Sentence(note, words));
        parts.Add($"[report {ReportBook.Written(report.Name, where)}]");
        if (report.Sections is [{ Shape: SectionShape.Changes, Problem: null } changes])
            parts.AddRange(Changes(changes, words));
        else if (report.Sections is not [{ Table: null }])
            parts.Add(Sections(report, words));
        parts.AddRange(report.Sections.Where(section => section is { Table: not null, Shape: not (SectionShape.Thread or SectionShape.Changes) }).Select(section => Table(section.Title, section.Table!, words)));
        if (report.Main is not null)
            parts.Add($"[table {resultId}]");
        return string.Join("\n\n", parts);
    }

    private static string Head(Report report, string where, Words words)
    {
        var narrowed = WhereText.InWords(where, words);
        var title = PhraseBook.Name(report.Title, words) + (narrowed.Length == 0 ? "" : $" ({MarkdownText.Line(narrowed, Length)})");
        return report.Sections is [{ Shape: SectionShape.Changes } or { Table: null }] && report.Sections[0].Result is { Receipt.Matched: var matched }
            ? words.Of(matched, "**{1}**: 1 record.", "**{1}**: {0} records.", title)
            : $"**{title}**";
    }

    private static string Sections(Report report, Words words)
    {
        var rows = report.Sections.Where(section => section.Table is null || section.Shape == SectionShape.Changes).Select(section =>
            $"| {Cell(PhraseBook.Name(section.Title, words))} | {(section.Problem is null ? words.Count(section.Result!.Receipt.Matched) : words["not read"])} |").ToList();
        return rows.Count == 0 ? "" : $"| | {words["Records"]} |\n|---|---:|\n{string.Join('\n', rows)}";
    }

    /// <summary>The first of them.</summary>
    private static IEnumerable<string> Changes(ReportSection section, Words words)
    {
        if (section.Table is not { Rows.Count: > 0 } table)
            yield break;

        var heads = table.Columns.Select(column => Cell(PhraseBook.Name(column.Name, words)));
        yield return $"| {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat("---|", table.Columns.Count))}\n"
            + string.Join('\n', table.Rows.Take(MostChanges).Select(row => $"| {string.Join(" | ", row.Cells.Select((cell, index) => ChangeCell(table.Columns[index], cell, words)))} |"));
        if (table.Rows.Count > MostChanges)
            yield return words["The first {0} of {1} changes; all are in the report.", MostChanges, table.Rows.Count];
    }

    private static string ChangeCell(ResultColumn column, string cell, Words words) => column.Kind switch
    {
        ColumnKind.Value => Cell(PhraseBook.Day(cell, words) ?? cell),
        ColumnKind.Days when int.TryParse(cell, out var days) => words.Count(days),
        _ when column.Name == "Change" => Cell(PhraseBook.Cell(cell, words)),
        _ => Cell(cell),
    };

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
