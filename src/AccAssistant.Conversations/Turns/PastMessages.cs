using System.Text.Json;
using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AccAssistant.Conversations.Turns;

/// <summary>Earlier turns as messages: as many of the newest as fit, each whole, their tool results as receipts.</summary>
internal static class PastMessages
{
    private const string Opens = "-" + PluginCatalog.Get;
    private const string Stopped = "\n\n(stopped before its end)";
    private const string TableShown = "(table shown)";
    private const string RecordShown = "(the record was shown to the reader)";

    public static List<ChatMessageContent> Within(int tokens, IReadOnlyList<PastTurn> past)
    {
        var messages = new List<ChatMessageContent>();
        for (var index = past.Count - 1; index >= 0; index--)
        {
            var turn = Messages(past[index], index);
            var cost = turn.Sum(Tokens);
            if (cost > tokens && messages.Count == 0 && tokens > 100)
            {
                // Even the last turn is too long: its beginning holds the figures.
                var shorter = past[index] with { Answer = ResultText.Shorten(Said(past[index]), tokens / 2), Calls = [] };
                turn = Messages(shorter with { Question = ResultText.Shorten(shorter.Question, tokens / 4) }, index);
                cost = tokens;
            }

            if (cost > tokens)
            {
                break;
            }

            messages.InsertRange(0, turn);
            tokens -= cost;
        }

        return messages;
    }

    public static int Tokens(ChatMessageContent message) =>
        TokenCounter.PerMessage + TokenCounter.CountOnce(message.Content ?? "") + message.Items.Sum(item => item switch
        {
            FunctionCallContent call => TokenCounter.CountOnce(call.FunctionName + JsonSerializer.Serialize(call.Arguments)),
            FunctionResultContent result => TokenCounter.CountOnce(result.Result as string ?? ""),
            _ => 0,
        });

    private static List<ChatMessageContent> Messages(PastTurn turn, int index)
    {
        // Without an answer nothing follows from the question any more.
        if (turn.Answer.Length == 0)
        {
            return [];
        }

        var messages = new List<ChatMessageContent> { new(AuthorRole.User, turn.Question) };
        foreach (var (call, number) in turn.Calls.Where(call => call.Tool.Length > 0).Select((call, number) => (call, number)))
        {
            var asked = new FunctionCallContent(call.Tool, id: $"t{index}c{number}", arguments: Arguments(call.Arguments));
            messages.Add(new ChatMessageContent(AuthorRole.Assistant, [asked]));
            messages.Add(new FunctionResultContent(asked, ResultText.Remembered(call.Activity)).ToChatMessage());
        }

        messages.Add(new ChatMessageContent(AuthorRole.Assistant, Said(turn) + (turn.Finished ? "" : Stopped)));
        return messages;
    }

    /// <summary>A command shows a record in its own words: those of outsiders, which the model is not to take for its own.</summary>
    private static string Said(PastTurn turn) =>
        CommandLine.TryParse(turn.Question) is not null && turn.Calls.Any(call => call.Tool.EndsWith(Opens, StringComparison.Ordinal)) ? RecordShown : WithoutTables(turn.Answer);

    /// <summary>Result names belong to their turn; repeated in a later one they would place the wrong table.</summary>
    private static string WithoutTables(string answer) => string.Join('\n', answer.Split('\n')
        .Select(line => line.Trim() is ['[', 't', 'a', 'b', 'l', 'e', ' ', .., ']'] ? TableShown : line));

    private static KernelArguments Arguments(string json)
    {
        var arguments = new KernelArguments();
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(json) ?? [])
        {
            arguments[name] = value;
        }

        return arguments;
    }
}
