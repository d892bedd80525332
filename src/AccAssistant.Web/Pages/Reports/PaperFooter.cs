using System.Globalization;
using System.Text;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>What stands at the foot of every sheet: what it is, and its page number.</summary>
public static class PaperFooter
{
    public static string Of(string text) =>
        $$"""@page { @bottom-left { content: "{{Escaped(text)}}" } @bottom-right { content: counter(page) " / " counter(pages) } }""";

    /// <summary>Letters, digits and spaces stay; all else is named by its number, so that no name of a project ends the string. The space after a number belongs to it.</summary>
    private static string Escaped(string text)
    {
        var css = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter) || letter.Value == ' ')
                css.Append(letter);
            else
                css.Append(CultureInfo.InvariantCulture, $"\\{letter.Value:x6} ");
        }

        return css.ToString();
    }
}
