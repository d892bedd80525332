using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>A query's result in a command's words: the figure first, then the table.</summary>
internal static partial class ResultAnswer
{
    private const int Length = 200;

    public static string Write(Command command, ResultSet result, string resultId, CommandArguments arguments, string where)
    {
        var matched = result.Receipt.Matched;
        var says = matched switch { 0 => command.Says.None, 1 => command.Says.One, _ => command.Says.Many };
        var first = InBraces().Replace(says, match => match.Groups[1].Value switch
        {
            "count" => matched.ToString("N0", CultureInfo.InvariantCulture),
            "argument" => MarkdownText.Line(QueryText.ValueOf(where, command.Takes), Length),
            _ => Records(command, result, arguments),
        });
        return matched == 0 ? first : $"{first}\n\n[table {resultId}]";
    }

    /// <summary>"RFIs", and in brackets what narrows them beside the command itself.</summary>
    private static string Records(Command command, ResultSet result, CommandArguments arguments)
    {
        var noun = result.Modules is [var one] ? one.Plural() : "records";
        if (noun != "RFIs")
            noun = noun.ToLowerInvariant();
        var told = command.Says.Many.Contains("{{argument}}", StringComparison.Ordinal) ? command.Takes : "";
        var narrowed = WhereText.InWords(string.Join("; ", arguments.Changes.Where(change => told.Length == 0 || !change.StartsWith(told + ":", StringComparison.Ordinal)).Where(change => !change.StartsWith("group:", StringComparison.Ordinal))));
        return narrowed.Length == 0 ? noun : $"{noun} ({MarkdownText.Line(narrowed, Length)})";
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex InBraces();
}
