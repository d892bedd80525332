using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>A query's result in a command's words: the figure first, then the table. Where the person has asked for another status, the command's own words would be untrue and only the figure is said.</summary>
internal static class ResultAnswer
{
    private const int Length = 200;
    private const string Status = "status";

    private static readonly string[] HowShown = ["module", .. Narrower.HowShown];

    public static string Write(Command command, ResultSet result, string resultId, string where, Words words)
    {
        var matched = result.Receipt.Matched;
        var changed = QueryText.Keys.Except(HowShown).Where(key => QueryText.ValueOf(where, key) != QueryText.ValueOf(command.Where, key)).ToList();
        var argument = command.Takes is "" or Command.Number ? "" : QueryText.ValueOf(where, command.Takes);
        var own = (command.Does == CommandWork.Narrow ? Narrower.IsWithin(command.Where, where) : !changed.Contains(Status)) && argument is not ("none" or "set");
        var told = own && command.Says.Many.Contains("{{argument}}", StringComparison.Ordinal) ? command.Takes : "";
        var narrowed = WhereText.InWords(string.Join("; ", changed.Where(key => key != told).Select(key => QueryText.Part(key, QueryText.ValueOf(where, key)))), words);
        var first = PromptNames.InBraces().Replace(own ? Says(command, matched) : words[matched == 0 ? "No {{records}}." : "{{count}} {{records}}."], match => match.Groups[1].Value switch
        {
            "count" => words.Count(matched),
            "argument" => MarkdownText.Line(argument, Length),
            _ => PhraseBook.Name(Noun(result, matched), words) + (narrowed.Length == 0 ? "" : $" ({MarkdownText.Line(narrowed, Length)})"),
        });
        return matched == 0 ? first : $"{first}\n\n[table {resultId}]";
    }

    private static string Says(Command command, int matched) => matched switch { 0 => command.Says.None, 1 => command.Says.One, _ => command.Says.Many };

    private static string Noun(ResultSet result, int matched) => result.Modules switch
    {
        [var one] when matched == 1 => one.Singular(),
        [RecordModule.Rfis] => "RFIs",
        [var one] => one.Plural().ToLowerInvariant(),
        _ => matched == 1 ? "record" : "records",
    };
}
