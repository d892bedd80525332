using System.Globalization;
using System.Text;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// Text written by outside parties, made harmless for a line of a tool result: one line, nothing invisible, no fence.
/// Joiners stay, since scripts and emoji need them; direction marks, tag characters and lone surrogates go.
/// </summary>
/// <param name="marker">The fence's, taken out of the text; null for a line on the page.</param>
internal sealed class SafeText(string? marker = null)
{
    public const int TitleLength = 80;
    public const int CellLength = 60;

    private const int Joiner = 0x200D;
    private const int NonJoiner = 0x200C;

    /// <summary>A cell of a row: <c>-</c> when empty, <c>|</c> as <c>¦</c>.</summary>
    public string Cell(string? text, int length = CellLength)
    {
        var line = Line(text, length).Replace('|', '¦');
        return line.Length == 0 ? "-" : line;
    }

    /// <summary>One line, shortened with <c>…</c>.</summary>
    public string Line(string? text, int length)
    {
        var visible = Visible(text);
        while (marker is not null && visible.Contains(marker, StringComparison.OrdinalIgnoreCase))
            visible = visible.Replace(marker, "", StringComparison.OrdinalIgnoreCase);
        var unfenced = visible
            .Replace("<data", "‹data", StringComparison.OrdinalIgnoreCase)
            .Replace("</data", "‹/data", StringComparison.OrdinalIgnoreCase);
        return Shorten(unfenced.Trim(), length);
    }

    private static string Visible(string? text)
    {
        var kept = new StringBuilder();
        var space = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || (Rune.IsControl(rune) && rune.Value < ' '))
            {
                space = kept.Length > 0;
                continue;
            }

            if (IsHidden(rune))
                continue;
            if (space)
                kept.Append(' ');
            space = false;
            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    // EnumerateRunes turns a lone surrogate into U+FFFD.
    private static bool IsHidden(Rune rune) => rune.Value switch
    {
        Joiner or NonJoiner => false,
        0xFFFD => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse,
    };

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text).Append(text.Length))
        {
            if (start > length - 1)
                break;
            end = start;
        }

        return text[..end].TrimEnd() + "…";
    }
}
