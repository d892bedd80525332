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
        var table = section.Table is { } worked ? (section.Shape == SectionShape.Weeks ? GroupChart.OfWeeks(title, worked, words) : "") + Worked(section, title, worked, shown, words) : "";
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

        var (here, all) = (result.Rows.Count, result.Receipt.Matched);
        var sort = shown.PagesThrough && !shown.OnPaper && here != all ? new ResultSort(shown.Filters.Sort, word => shown.Address(sort: word ?? "")) : null;
        return RecordsTable.Render(result.Receipt.Filter, result.Columns, result.Rows, Caption(section.Name, here, all, sort is null, shown, words), shown.Project, words, sort);
    }

    /// <summary>A list page by page, as records are; a table of figures whole.</summary>
    private static string Worked(ReportSection section, string title, ReportTable table, ReportShown shown, Words words)
    {
        var here = section.Shape is SectionShape.Thread or SectionShape.Changes
            ? table with { Rows = [.. table.Rows.Skip(shown.Before).Take(shown.RowsOf(section.Shape))] }
            : table;
        return WorkedTable.Render(title, here, Caption(section.Name, here.Rows.Count, table.Rows.Count, true, shown, words), shown.Project, words);
    }

    /// <param name="sortsHere">The page orders the rows it has.</param>
    private static string Caption(string section, int here, int all, bool sortsHere, ReportShown shown, Words words) => shown switch
    {
        _ when here == all => TableCaption.Of("", null, words),
        { PagesThrough: true } => TableCaption.Of(words["Rows {0} to {1} of {2}", shown.Before + 1, shown.Before + here, all], sortsHere ? here : null, words),
        _ => TableCaption.Of(words["Showing {0} of {1}", here, all], here, words, TableCaption.ToAll(shown.OfSection(section), words["Show all {0}", all])),
    };
}
