using System.Text;

namespace AccAssistant.Conversations.Checks;

/// <summary>A figure as a reader sees it: without marks of emphasis, one space between words.</summary>
internal static class AsWritten
{
    public static string Of(string text, Figure figure)
    {
        var written = new StringBuilder();
        var space = false;
        foreach (var character in text.AsSpan(figure.Start, figure.End - figure.Start))
        {
            if (char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F' or '\u2009'))
            {
                space = true;
            }
            else if (character is not ('*' or '`' or '~' or '_' or '\\'))
            {
                written.Append(space ? " " : "").Append(character);
                space = false;
            }
        }

        return written.ToString();
    }
}
