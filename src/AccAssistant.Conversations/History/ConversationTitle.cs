using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.History;

/// <summary>What a conversation is called in the list.</summary>
public static partial class ConversationTitle
{
    /// <summary>Until the first question is asked.</summary>
    public const string Untitled = "New conversation";

    private const int Longest = 60;

    /// <summary>The first question on one line, cut at a word.</summary>
    public static string From(string question)
    {
        var line = Blanks().Replace(question, " ").Trim();
        if (line.Length <= Longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', Longest);
        var length = cut > Longest / 2 ? cut : Longest;
        // Never between the halves of one character.
        return line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)].TrimEnd(' ', ',', '.', ';', ':') + "…";
    }

    [GeneratedRegex(@"[\s\p{C}-[\p{Cs}]]+")]
    private static partial Regex Blanks();
}
