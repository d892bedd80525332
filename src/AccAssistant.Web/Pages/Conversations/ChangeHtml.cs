using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Changes in running text, safe; written here because markup would put spaces before its commas.</summary>
internal static class ChangeHtml
{
    /// <summary>Struck out, arrow, underlined: told apart without colour, and in words for who cannot see it.</summary>
    public static HtmlString FromTo(FigureChange change, Words words) => new(
        $"""<del><bdi>{HtmlText.Of(change.Then)}</bdi></del> <span aria-hidden="true">→</span><span class="visually-hidden">{HtmlText.Of(words[", now"])}</span> <ins><bdi>{HtmlText.Of(change.Now)}</bdi></ins>""");

    public static HtmlString Records(RecordList list, Words words) =>
        new(string.Join(", ", list.Records.Select(Name)) + (list.More > 0 ? " " + HtmlText.Of(words["and {0} more", list.More]) : ""));

    public static HtmlString Record(RecordChange change, Words words) =>
        new($"{Name(change.Record)}: {string.Join("; ", change.Fields.Select(field => $"{HtmlText.Of(field.Name)} {FromTo(field, words)}"))}");

    private static string Name(RecordLink record) => RecordAddress.IsSafe(record.Url)
        ? $"""<a class="record" href="{HtmlText.Of(record.Url)}" title="{HtmlText.Of(record.Title)}" target="_blank" rel="noopener noreferrer">{HtmlText.Of(record.Label)}</a>"""
        : $"""<span class="record">{HtmlText.Of(record.Label)}</span>""";
}
