using System.Globalization;

namespace AccAssistant.Web.Rendering;

/// <summary>What stands under a table: how much of the result it is, and the ways to the rest and out of here.</summary>
/// <remarks>Only the words are copied: pasted elsewhere, an address of this site leads nowhere.</remarks>
internal static class TableCaption
{
    private const string Copy = """<button type="button" class="quiet copy-table not-copied"><span class="label">Copy table</span></button>""";

    /// <param name="text">Empty for none.</param>
    /// <param name="shown">How many rows there are to order where they are not all; null where they are.</param>
    public static string Of(string text, int? shown, params IEnumerable<string> ways) =>
        (text.Length > 0 ? $"<span>{HtmlText.Of(text)}</span> " : "")
        + (shown is { } rows ? string.Create(CultureInfo.InvariantCulture, $"""<span class="sorted-some not-copied" hidden>Only these {rows:N0} are sorted</span> """) : "")
        + $"""<span class="ways not-copied">{string.Concat(ways)}{Copy}</span>""";

    public static string ToAll(string address, string text) => $"""<a class="show-all" href="{HtmlText.Of(address)}">{HtmlText.Of(text)}</a> """;

    public static string ToCsv(string address, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"""<a class="csv" href="{HtmlText.Of(address)}" aria-label="CSV: download all {rows:N0}">CSV</a> """);
}
