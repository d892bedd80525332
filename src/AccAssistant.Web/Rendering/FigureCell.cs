using System.Globalization;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>A cell with a figure as the reader writes it, and as the page orders by it.</summary>
internal static class FigureCell
{
    public static string Of(int count, Words words) => Html(count, words.Count(count));

    /// <param name="days">Null where no record has it.</param>
    public static string Of(decimal? days, Words words) => days is { } known
        ? Html(known, words.Figure(known))
        : $"""<td class="figure"><span class="not-set">{HtmlText.Of(words["none"])}</span></td>""";

    private static string Html(decimal value, string written) =>
        string.Create(CultureInfo.InvariantCulture, $"""<td class="figure" data-value="{value}">{written}</td>""");
}
