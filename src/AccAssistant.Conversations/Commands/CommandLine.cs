using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Commands;

/// <summary>A slash command as somebody typed it.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Rest">What follows the name.</param>
internal sealed partial record CommandLine(string Name, string Rest)
{
    /// <summary>Null for an ordinary question; an address such as <c>/p/1</c> is one.</summary>
    public static CommandLine? TryParse(string text) => Form().Match(text) is { Success: true } match
        ? new CommandLine(match.Groups["name"].Value.ToLowerInvariant().Replace('_', '-'), match.Groups["rest"].Value.Trim())
        : null;

    [GeneratedRegex(@"^\s*/(?<name>\p{L}[\p{L}\p{N}_-]*)(?:(?:\s+|(?=;))(?<rest>.*))?\s*$", RegexOptions.Singleline)]
    private static partial Regex Form();
}
