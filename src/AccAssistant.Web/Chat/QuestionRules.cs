using System.Globalization;

namespace AccAssistant.Web.Chat;

/// <summary>What a question may look like. The browser says the same sooner; this is what holds.</summary>
public static class QuestionRules
{
    public const int MaxCharacters = 32_000;

    /// <summary>A sentence for the person, or null when the text may be asked.</summary>
    public static string? Refusal(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "Write a question first.";
        if (text.Length > MaxCharacters)
            return string.Create(CultureInfo.InvariantCulture, $"That is {text.Length:N0} characters; {MaxCharacters:N0} is the most one question can have. Shorten it and send again.");
        return text.Any(IsBinary) ? "That looks like the inside of a file, not a question. Paste its text instead." : null;
    }

    private static bool IsBinary(char character) =>
        character is '\uFFFD' || (char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
}
