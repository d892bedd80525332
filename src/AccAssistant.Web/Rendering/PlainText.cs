using System.Globalization;
using System.Text;

namespace AccAssistant.Web.Rendering;

/// <summary>Record text as it may stand on a page: what would reorder or hide the words around it is left out.</summary>
public static class PlainText
{
    public static string Of(string text)
    {
        if (!text.Any(IsUnwanted))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!IsUnwanted(character))
                kept.Append(character);
        return kept.ToString();
    }

    // U+061C, U+200E, U+200F, U+202A–U+202E and U+2066–U+2069 change the direction of what follows.
    private static bool IsUnwanted(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (character is not ('\n' or '\t') && char.GetUnicodeCategory(character) == UnicodeCategory.Control);
}
