using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>What stands under a table: how much of the result it is, and the ways to the rest and out of here.</summary>
/// <remarks>Only the words are copied: pasted elsewhere, an address of this site leads nowhere.</remarks>
internal static class TableCaption
{
    /// <param name="text">Empty for none.</param>
    /// <param name="shown">How many rows there are to order where they are not all; null where they are.</param>
    public static string Of(string text, int? shown, Words words, params IEnumerable<string> ways) =>
        (text.Length > 0 ? $"<span>{HtmlText.Of(text)}</span> " : "")
        + (shown is { } rows ? $"""<span class="sorted-some not-copied" hidden>{HtmlText.Of(words["Only these {0} are sorted", rows])}</span> """ : "")
        + $"""<span class="ways not-copied">{string.Concat(ways)}<button type="button" class="quiet copy-table not-copied"><span class="label">{HtmlText.Of(words["Copy table"])}</span></button></span>""";

    public static string ToAll(string address, string text) => $"""<a class="show-all" href="{HtmlText.Of(address)}">{HtmlText.Of(text)}</a> """;

    /// <summary>All rows as a workbook or as plain text.</summary>
    public static string ToExport(TurnAddress address, string resultId, int rows, Words words) =>
        $"""<span class="export">{HtmlText.Of(words["Export"])} <a class="xlsx" href="{HtmlText.Of(address.OfExport(resultId, "Xlsx"))}" aria-label="{HtmlText.Of(words["Excel: download all {0}", rows])}">Excel</a> <a class="csv" href="{HtmlText.Of(address.OfExport(resultId, "Csv"))}" aria-label="{HtmlText.Of(words["CSV: download all {0}", rows])}">CSV</a></span> """;
}
