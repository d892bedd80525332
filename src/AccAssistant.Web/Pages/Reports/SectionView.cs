using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>A section of a report as a page shows it.</summary>
/// <param name="Figures">How many records there are, in words; empty for a table worked out.</param>
/// <param name="Html">Groups and rows, safe.</param>
/// <param name="Across">Too many columns for a sheet of paper held upright.</param>
public sealed record SectionView(string Name, string Title, string? Problem, string Filter, string Figures, string Html, bool Across)
{
    private const int UprightColumns = 9;

    /// <summary>What is to be known before it is read; empty for nothing.</summary>
    public string Note { get; init; } = "";

    public static SectionView Of(ReportSection section, ReportShown shown, Words words)
    {
        var title = PhraseBook.Name(section.Title, words);
        if (section.Problem is { } problem)
            return new SectionView(section.Name, title, PhraseBook.Sentence(problem, words), "", "", "", false);

        var result = section.Result!;
        var table = section.Table is { } worked ? (section.Shape == SectionShape.Weeks ? GroupChart.OfWeeks(title, worked, words) : "") + WorkedTable.Render(title, worked, shown.Project, words) : "";
        var groups = section.Shape is SectionShape.Groups or SectionShape.GroupsAndRows or SectionShape.Changes && shown.Page == 1 ? Groups(result, words) : "";
        var rows = section.Shape is SectionShape.Rows or SectionShape.GroupsAndRows ? Rows(section, result, shown, words) : "";
        return new SectionView(
            section.Name,
            title,
            null,
            PhraseBook.Filter(result.Receipt.Filter, words),
            section.Table is null ? words.Of(result.Receipt.Matched, "1 record", "{0} records") : "",
            groups + table + rows,
            rows.Length > 0 && result.Columns.Count > UprightColumns)
        {
            Note = section.Note is { } note ? PhraseBook.Sentence(note, words) : "",
        };
    }

    private static string Groups(ResultSet result, Words words) => result is { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0 }
        ? GroupsTable.Render(result.Receipt.Filter, groupedBy, result.Groups, result.Columns, new ResultGroup(words["All"], result.Receipt.Matched) { Measure = result.Measure, Across = result.AcrossAll }, TableCaption.Of("", null, words), words, result.Across)
        : "";

    private static string Rows(ReportSection section, ResultSet result, ReportShown shown, Words words)
    {
        if (result.Rows.Count == 0)
            return $"""<p class="no-rows">{HtmlText.Of(words["No records to list here."])}</p>""";

        var before = (shown.Page - 1) * shown.Rows;
        var all = result.Rows.Count == result.Receipt.Matched;
        var caption = all ? TableCaption.Of("", null, words)
            : shown.PagesThrough ? TableCaption.Of(words["Rows {0} to {1} of {2}", before + 1, before + result.Rows.Count, result.Receipt.Matched], null, words)
            : TableCaption.Of(words["Showing {0} of {1}", result.Rows.Count, result.Receipt.Matched], result.Rows.Count, words, TableCaption.ToAll(shown.OfSection(section.Name), words["Show all {0}", result.Receipt.Matched]));
        var sort = shown.PagesThrough && !shown.OnPaper && !all ? new ResultSort(shown.Filters.Sort, word => shown.Address(sort: word ?? "")) : null;
        return RecordsTable.Render(result.Receipt.Filter, result.Columns, result.Rows, caption, shown.Project, words, sort);
    }
}
