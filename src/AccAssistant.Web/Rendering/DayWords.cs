using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>Days of records as people read them.</summary>
internal static partial class DayWords
{
    /// <param name="cell">As results have days, e.g. "2026-11-23".</param>
    /// <returns>E.g. "23 Nov 2026"; null for what is no day.</returns>
    public static string? Of(string cell, Words words) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Day(day) : null;

    /// <param name="text">A sentence of ours about records, with its days as results have them; what it quotes and names stays.</param>
    public static string Within(string text, Words words) => Days().Replace(
        text,
        found => found.Value[0] == '"' ? found.Value : string.Join(" – ", found.Value.Split("..").Select(day => Of(day, words) ?? day)));

    [GeneratedRegex(@"""[^""]*""|(?<=^|\(|\b(?:before|after|since|until|from|to|on|due|created|updated|answered|closed|sent|job) )\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?(?![\w-])")]
    private static partial Regex Days();
}
