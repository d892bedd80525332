using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>What stands in a cell about a record, as safe HTML.</summary>
internal static class RecordCell
{
    /// <summary>What a figure's cell is ordered by, as an attribute.</summary>
    public static string Value(ResultColumn column, string cell) =>
        column.Kind is ColumnKind.Days or ColumnKind.DaysLate or ColumnKind.Count && int.TryParse(cell, CultureInfo.InvariantCulture, out _) ? $" data-value=\"{cell}\"" : "";

    public static string Html(ResultColumn column, string cell, ResultRow row, ProjectAddress project, Words words) => column.Kind switch
    {
        ColumnKind.Number when RecordAddress.IsSafe(row.Record.Url) => Link(cell, row.Record, project),
        ColumnKind.File when row.FileId is { } file => FileName(cell, project.OfFile(row.Record, file), words),
        ColumnKind.DaysLate => Late(cell, words),
        ColumnKind.Days => Days(cell, words),
        ColumnKind.Count => HtmlText.Of(Figure(cell, words)),
        // A snippet that is the title says nothing the row does not.
        ColumnKind.Text when column.Name == "Found" && cell == row.Record.Title => NotSet(words["in the title"]),
        _ when cell.Length == 0 && column.Name == "What was said" => "",
        _ when cell.Length == 0 => NotSet(words["not set"]),
        ColumnKind.Date => Date(cell, words),
        ColumnKind.Value when PhraseBook.Day(cell, words) is not null => Date(cell, words),
        ColumnKind.Value => $"<bdi>{HtmlText.Of(cell)}</bdi>",
        ColumnKind.Period => PeriodHtml.Of(cell, words),
        _ when column.Name is "Title" or "Subject" or "Found" or "What was said" => $"<bdi>{HtmlText.Of(cell)}</bdi>",
        _ when column.Name == "What happened" => HtmlText.Of(PhraseBook.Name(cell, words)),
        _ => $"<bdi>{HtmlText.Of(PhraseBook.Cell(cell, words))}</bdi>",
    };

    private static string Link(string cell, RecordLink record, ProjectAddress project) =>
        $"""<a class="record" href="{HtmlText.Of(record.Url)}" target="_blank" rel="noopener noreferrer" data-peek="{HtmlText.Of(project.OfPeek(record))}">{HtmlText.Of(cell.Length > 0 ? cell : record.Label)}</a>""";

    private static string FileName(string name, string address, Words words) =>
        $"""<bdi><a class="file" href="{HtmlText.Of(address)}" target="_blank" rel="noopener">{HtmlText.Of(name.Length > 0 ? name : words["unnamed file"])}</a></bdi>""";

    private static string Late(string cell, Words words) => int.TryParse(cell, CultureInfo.InvariantCulture, out var days)
        ? $"""<span class="late">{words.Of(days, "{0} <span>day late</span>", "{0} <span>days late</span>")}</span>"""
        : HtmlText.Of(cell);

    /// <summary>Under its column's head the unit goes without saying; on a card it does not.</summary>
    private static string Days(string cell, Words words) => int.TryParse(cell, CultureInfo.InvariantCulture, out var days)
        ? $"""<span class="days">{words.Of(days, "{0} <span>day</span>", "{0} <span>days</span>")}</span>"""
        : HtmlText.Of(cell);

    private static string Figure(string cell, Words words) => int.TryParse(cell, CultureInfo.InvariantCulture, out var days) ? words.Count(days) : cell;

    private static string NotSet(string text) => $"""<span class="not-set">{HtmlText.Of(text)}</span>""";

    private static string Date(string cell, Words words) =>
        PhraseBook.Day(cell, words) is { } day ? $"""<time datetime="{cell}">{day}</time>""" : HtmlText.Of(cell);
}
