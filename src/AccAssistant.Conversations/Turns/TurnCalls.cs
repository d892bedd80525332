using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>The tool calls of one turn: each runs once, is told to the reader from start to end, and gets an answer whatever happens.</summary>
internal sealed partial class TurnCalls(ITurnTools tools, ITurnSink sink, int maxResultTokens, ILogger logger)
{
    /// <summary>More in one message is no plan but a mistake.</summary>
    private const int MaxPerRound = 8;

    private const string Spent = "ERROR[budget]: tool budget used up. Do not call tools any more; answer with what you have.";

    private readonly Dictionary<string, string> answers = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<ToolOutcome> outcomes = [];
    private readonly List<ToolActivity> found = [];

    /// <summary>Everything that was looked up, in order.</summary>
    public IReadOnlyList<ToolOutcome> Outcomes => outcomes;

    /// <summary>Results held, in order, failed ones left out.</summary>
    public IReadOnlyList<ToolActivity> Found => found;

    /// <summary>The calls of a message with ids that are there and unique in the turn.</summary>
    public IReadOnlyList<FunctionCallContent> Named(IReadOnlyList<FunctionCallContent> calls) =>
        [.. calls.Select(call => call.Id is { Length: > 0 } id && ids.Add(id) ? call : Renamed(call))];

    /// <summary>Texts for the model, one per call, in their order.</summary>
    public async Task<IReadOnlyList<string>> AnswerAsync(IReadOnlyList<FunctionCallContent> calls, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        foreach (var call in calls)
        {
            texts.Add(texts.Count < MaxPerRound ? await AnswerAsync(call, cancellationToken) : Spent);
        }

        return texts;
    }

    public static IReadOnlyList<string> Refuse(IReadOnlyList<FunctionCallContent> calls) => [.. calls.Select(_ => Spent)];

    private async Task<string> AnswerAsync(FunctionCallContent call, CancellationToken cancellationToken)
    {
        var key = CallKey.Of(call);
        if (answers.TryGetValue(key, out var again))
        {
            return again;
        }

        var id = call.Id!;
        sink.ToolStarted(id, Describe(call));
        var outcome = await InvokeAsync(call, cancellationToken);
        var activity = outcome.Activity with { CallId = id };
        outcomes.Add(outcome with { Activity = activity });
        sink.ToolFinished(new ToolCall(CallKey.FullName(call), CallKey.Json(call), activity));
        if (activity.Failure is null)
        {
            found.Add(activity);
        }

        answers[key] = activity.Failure is null
            ? $"Same call as before: the answer is {activity.ResultId}, already given above. Do not repeat it; answer now."
            : outcome.Text;
        return Fitting(outcome.Text);
    }

    private async Task<ToolOutcome> InvokeAsync(FunctionCallContent call, CancellationToken cancellationToken)
    {
        try
        {
            return await tools.InvokeAsync(call, text => sink.ToolProgress(call.Id!, text), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            Log.ToolFailed(logger, exception, CallKey.FullName(call), reference);
            var activity = new ToolActivity(
                call.Id!, "", Describe(call), $"This lookup failed on our side. (Reference {reference})", null, null, [], [], []);
            return new ToolOutcome("ERROR[upstream]: the lookup failed. Do not retry; say that it could not be read.", activity);
        }
    }

    private string Describe(FunctionCallContent call) =>
        tools.Describe(CallKey.FullName(call), call.Exception is null ? call.Arguments : null);

    /// <summary>The plugins keep to the budget; this holds should one forget.</summary>
    private string Fitting(string text)
    {
        while (TokenCounter.Count(text) > maxResultTokens * 2)
        {
            var shorter = ResultText.Halve(text);
            if (shorter.Length >= text.Length)
            {
                return ResultText.Shorten(text, maxResultTokens * 2);
            }

            text = shorter;
        }

        return text;
    }

    private FunctionCallContent Renamed(FunctionCallContent call)
    {
        var number = ids.Count + 1;
        while (!ids.Add("call_" + number))
        {
            number++;
        }

        return new FunctionCallContent(call.FunctionName, call.PluginName, "call_" + number, call.Arguments) { Exception = call.Exception };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Tool {Tool} failed, reference {Reference}")]
        public static partial void ToolFailed(ILogger logger, Exception exception, string tool, string reference);
    }
}
