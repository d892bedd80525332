using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.History;

/// <summary>A few words of a text around the place a search found.</summary>
internal static partial class Snippet
{
    private const int Before = 40;
    private const int Length = 140;

    /// <param name="word">In the form searches compare.</param>
    /// <returns>Null where the word does not stand there.</returns>
    public static string? Around(string markdown, string word)
    {
        var text = Plain(markdown);
        var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
        return at < 0 ? null : From(text, Math.Max(0, at - Before));
    }

    public static string Beginning(string markdown) => From(Plain(markdown), 0);

    private static string Plain(string markdown) => Marks().Replace(markdown, " ").Trim();

    private static string From(string text, int from)
    {
        var to = Math.Min(text.Length, from + Length);
        // Never between the halves of one character.
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return (from > 0 ? "…" : "") + text[from..to].Trim() + (to < text.Length ? "…" : "");
    }

    [GeneratedRegex(@"(?m)\[table r\d+\]|\[report [^\]]*\]|^\s*[-+]\s+|[*`|#>_\s]+")]
    private static partial Regex Marks();
}
