using AccAssistant.Conversations.Models;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AccAssistant.Conversations.Turns;

/// <summary>All the model is told in one turn. What never changes comes first, so that the endpoint can cache it.</summary>
internal sealed class TurnTranscript(string systemPrompt, string turnPrompt, List<ChatMessageContent> past, string question, int toolTokens)
{
    private readonly List<ChatMessageContent> rounds = [];
    private int? before;

    /// <summary>What the model is told of project, person and calendar.</summary>
    public string Told => turnPrompt;

    public ChatHistory ToHistory() =>
    [
        new ChatMessageContent(AuthorRole.System, systemPrompt),
        new ChatMessageContent(AuthorRole.System, turnPrompt),
        .. past,
        new ChatMessageContent(AuthorRole.User, question),
        .. rounds,
    ];

    /// <summary>What the next request holds, tools and all.</summary>
    public int Tokens => (before ??= toolTokens + ToHistory().SkipLast(rounds.Count).Sum(PastMessages.Tokens)) + rounds.Sum(PastMessages.Tokens);

    /// <summary>The model's calls; unreadable arguments are repeated to it as none.</summary>
    public void AddCalls(string text, IEnumerable<FunctionCallContent> calls)
    {
        var message = new ChatMessageContent(AuthorRole.Assistant, text.Length > 0 ? text : null);
        foreach (var call in calls)
        {
            message.Items.Add(new FunctionCallContent(call.FunctionName, call.PluginName, call.Id, call.Arguments ?? []));
        }

        rounds.Add(message);
    }

    public void AddResult(FunctionCallContent call, string text) =>
        rounds.Add(new FunctionResultContent(call, text).ToChatMessage());

    /// <summary>Drops the earlier turns and halves the results. False when there was nothing to take away.</summary>
    public bool Shrink()
    {
        var most = Tokens;
        past.Clear();
        before = null;
        for (var index = 0; index < rounds.Count; index++)
        {
            if (rounds[index].Items.OfType<FunctionResultContent>().FirstOrDefault() is { Result: string text } result)
            {
                rounds[index] = new FunctionResultContent(result.FunctionName, result.PluginName, result.CallId, ResultText.Halve(text)).ToChatMessage();
            }
        }

        return Tokens < most;
    }
}
