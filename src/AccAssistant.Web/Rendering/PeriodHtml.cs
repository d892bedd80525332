using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>A week or a month as safe HTML that a table can be ordered by.</summary>
internal static class PeriodHtml
{
    private const int DayLength = 10;

    public static string Of(string cell, Words words) => PhraseBook.Period(cell, words) is { } period
        ? $"""<time datetime="{cell[..Math.Min(cell.Length, DayLength)]}">{HtmlText.Of(period)}</time>"""
        : $"""<span class="not-set">{HtmlText.Of(PhraseBook.Cell(cell, words))}</span>""";
}
