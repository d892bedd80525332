using System.Globalization;
using System.Text;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Conversations.Turns;

/// <summary>What a question must be before anything is done with it.</summary>
internal static class QuestionDoor
{
    /// <summary>A sentence when the text cannot be taken; else null.</summary>
    public static string? Refusal(string text, int longest, Words words)
    {
        if (text.Length > longest)
        {
            return AskRefusals.TooLong(words, text.Length, longest);
        }

        if (text.All(IsBlank))
        {
            return AskRefusals.Empty(words);
        }

        var strange = text.Count(IsStrange) + LoneSurrogates(text);
        return text.Contains('\0') || strange > Math.Max(3, text.Length / 50) ? AskRefusals.Binary(words) : null;
    }

    /// <summary>The text as it is stored and sent: without the odd control character a paste brings along.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || rune.Value == '\t' || Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    private static bool IsBlank(char letter) =>
        char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    private static bool IsStrange(char letter) => letter == '\uFFFD' || (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\v' or '\f'));

    private static int LoneSurrogates(string text)
    {
        var lone = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                lone++;
            }
        }

        return lone;
    }
}
