using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.History;

/// <summary>A few words of a text around the place a search found.</summary>
internal static partial class Snippet
{
    private const int Before = 40;
    private const int Length = 140;

    /// <param name="word">In the form searches compare; where it is not found as it stands, the beginning is shown.</param>
    public static string Of(string markdown, string word)
    {
        var text = Marks().Replace(markdown, " ").Trim();
        var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
        var from = Math.Max(0, at - Before);
        var to = Math.Min(text.Length, from + Length);
        // Never between the halves of one character.
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return (from > 0 ? "…" : "") + text[from..to].Trim() + (to < text.Length ? "…" : "");
    }

    [GeneratedRegex(@"(?m)\[table r\d+\]|^\s*[-+]\s+|[*`|#>_\s]+")]
    private static partial Regex Marks();
}
