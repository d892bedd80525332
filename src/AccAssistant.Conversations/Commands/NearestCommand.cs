using System.Text.RegularExpressions;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>The command that comes nearest to an ordinary question, by the words each command's file names.</summary>
internal static partial class NearestCommand
{
    private const int LongestQuestion = 2_000;

    /// <summary>More is a question still, not words to search for.</summary>
    private const int LongestWords = 80;

    private static readonly char[] Ends = [';', '\n', '?', '!'];

    /// <returns>With the arguments the question holds; the overview where nothing comes near; null when there is none.</returns>
    public static string? To(string question, IReadOnlyList<Command> commands)
    {
        var text = question.Length > LongestQuestion ? question[..LongestQuestion] : question;
        if (Numbered().Match(text) is { Success: true } match && commands.FirstOrDefault(command => command.Name.Equals(match.Groups["module"].Value, StringComparison.OrdinalIgnoreCase)) is { } opens)
            return $"/{opens.Name} {match.Groups["number"].Value}";

        var modules = Modules().Matches(text).Select(found => QueryText.Module(found.Value)).OfType<string>().Distinct().ToList();
        var best = commands
            .Select(command => (Command: command, Word: command.Near.Where(word => Holds(text, word)).MaxBy(word => word.Length)))
            .Where(near => near.Word is not null && (near.Command.Takes != Command.Number || modules.Count < 2))
            .Select(near => (near.Command, near.Word, Arguments: Arguments(near.Command, near.Word!, text, modules)))
            .Where(near => !near.Command.Needs || near.Arguments.Length > 0)
            .OrderBy(near => near.Command.Takes switch { "" => 2, Command.Number => 1, _ => 0 })
            .ThenByDescending(near => near.Word!.Length)
            .FirstOrDefault();
        return best.Command is not null ? $"/{best.Command.Name} {best.Arguments}".TrimEnd()
            : commands.FirstOrDefault(command => command.Does == CommandWork.Overview) is { } overview ? "/" + overview.Name : null;
    }

    private static string Arguments(Command command, string word, string text, List<string> modules)
    {
        var module = modules is [var only] && QueryText.ValueOf(command.Where, "module") == "all" ? only : "";
        return $"{module} {Bare(command, word, text)}".Trim();
    }

    private static string Bare(Command command, string word, string text) => command.Takes switch
    {
        "text" => Words(text[(Place(text, word) is { } place ? place.Index + place.Length : text.Length)..]),
        "due" => Period().Match(text).Value.ToLowerInvariant(),
        "assignee" when Mine().IsMatch(text) => "me",
        _ => "",
    };

    /// <summary>As far as they can be what somebody looks for: no further part of a query, nothing after the sentence.</summary>
    private static string Words(string rest)
    {
        var end = rest.IndexOfAny(Ends);
        var words = string.Join(' ', (end < 0 ? rest : rest[..end]).Split([' ', '\t', ':', '"'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',');
        return words.Length <= LongestWords ? words : "";
    }

    private static bool Holds(string text, string word) => Place(text, word) is not null;

    private static Match? Place(string text, string word) =>
        Regex.Match(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(word)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } match ? match : null;

    [GeneratedRegex(@"\b(?<module>rfi|issue|submittal)s?\s*[-#]?\s*(?<number>\d[\d.-]*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:issue|rfi|submittal)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Modules();

    [GeneratedRegex(@"\b(?:today|tomorrow|(?:this|next) (?:week|month)|next \d{1,3} days)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b(?:me|my|mine|mein\w*|mi|mon|ma)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mine();
}
