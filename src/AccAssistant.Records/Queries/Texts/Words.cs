using System.Globalization;
using System.Text;

namespace AccAssistant.Records.Queries.Texts;

/// <summary>Makes words of texts whose writing has no spaces between them, and a query of what somebody typed.</summary>
internal static class Words
{
    // Invisible where it stands, and no part of any word to the tokenizer.
    private const char Gap = '\u200B';

    /// <summary>Every Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese letter a word of its own.</summary>
    public static string Apart(string text)
    {
        if (!text.Any(IsUnspaced))
            return text;

        var apart = new StringBuilder(text.Length * 2);
        foreach (var letter in text)
        {
            apart.Append(letter);
            if (IsUnspaced(letter))
                apart.Append(Gap);
        }

        return apart.ToString();
    }

    public static string Together(string text) => text.Replace(Gap.ToString(), "", StringComparison.Ordinal);

    /// <summary>All words must be there, each by its beginning. Null when there is none.</summary>
    public static string? Query(string typed)
    {
        // A query ends for SQLite where it holds a null.
        var words = typed.Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Select(word => $"\"{Apart(word).Replace("\"", "\"\"", StringComparison.Ordinal)}\" *")
            .ToArray();
        return words.Length == 0 ? null : string.Join(" AND ", words);
    }

    private static bool IsUnspaced(char letter) =>
        letter >= '\u0E00'
        && (letter is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF'))
        && char.GetUnicodeCategory(letter) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
}
