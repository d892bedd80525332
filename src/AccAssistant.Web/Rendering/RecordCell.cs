using AccAssistant.Acc;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>What stands in a cell about a record, as safe HTML.</summary>
internal static class RecordCell
{
    private const string NotSet = """<span class="not-set">not set</span>""";

    public static string Html(ResultColumn column, string cell, ResultRow row, ProjectId project) => column.Kind switch
    {
        ColumnKind.Number when RecordAddress.IsSafe(row.Record.Url) => Link(cell, row.Record, project),
        ColumnKind.File when row.FileId is { } file => FileName(cell, FileAddress.Of(project, row.Record, file)),
        ColumnKind.DaysLate => Late(cell),
        ColumnKind.Days => HtmlText.Of(cell),
        // A snippet that is the title says nothing the row does not.
        ColumnKind.Text when column.Name == "Found" && cell == row.Record.Title => """<span class="not-set">in the title</span>""",
        _ when cell.Length == 0 => NotSet,
        ColumnKind.Date => Date(cell),
        _ => $"<bdi>{HtmlText.Of(cell)}</bdi>",
    };

    private static string Link(string cell, RecordLink record, ProjectId project) =>
        $"""<a class="record" href="{HtmlText.Of(record.Url)}" target="_blank" rel="noopener noreferrer" data-peek="{HtmlText.Of(RecordAddress.OfPeek(project, record))}">{HtmlText.Of(cell.Length > 0 ? cell : record.Label)}</a>""";

    private static string FileName(string name, string address) =>
        $"""<bdi><a class="file" href="{HtmlText.Of(address)}" target="_blank" rel="noopener">{HtmlText.Of(name.Length > 0 ? name : "unnamed file")}</a></bdi>""";

    private static string Late(string cell) => cell.Length == 0
        ? ""
        : $"""<span class="late">{HtmlText.Of(cell)} <span>{(cell == "1" ? "day late" : "days late")}</span></span>""";

    private static string Date(string cell) =>
        DayWords.Of(cell) is { } day ? $"""<time datetime="{cell}">{day}</time>""" : HtmlText.Of(cell);
}
