using System.Diagnostics;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>The tool calls of one turn: each runs once, is told to the reader from start to end, and gets an answer whatever happens.</summary>
internal sealed partial class TurnCalls(ITurnTools tools, ITurnSink sink, Words words, int maxResultTokens, ILogger logger)
{
    /// <summary>More in one message is no plan but a mistake.</summary>
    private const int MaxPerRound = 8;

    private const string Spent = "ERROR[budget]: tool budget used up. Do not call tools any more; answer with what you have.";

    private readonly Dictionary<string, Task<ToolOutcome>> asked = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<ToolOutcome> outcomes = [];
    private readonly Lock telling = new();

    /// <summary>Everything that was looked up, in the order it was asked for.</summary>
    public IReadOnlyList<ToolOutcome> Outcomes => outcomes;

    /// <summary>Results held, in order, failed ones left out.</summary>
    public IReadOnlyList<ToolActivity> Found => [.. outcomes.Select(outcome => outcome.Activity).Where(activity => activity.Failure is null)];

    /// <summary>The calls of a message with ids that are there and unique in the turn.</summary>
    public IReadOnlyList<FunctionCallContent> Named(IReadOnlyList<FunctionCallContent> calls) =>
        [.. calls.Select(call => call.Id is { Length: > 0 } id && ids.Add(id) ? call : Renamed(call))];

    /// <summary>Runs the calls of one message together.</summary>
    /// <param name="round">The span of the round that asked.</param>
    /// <returns>Texts for the model, one per call, in their order.</returns>
    public async Task<IReadOnlyList<string>> AnswerAsync(IReadOnlyList<FunctionCallContent> calls, ActivityContext round, CancellationToken cancellationToken)
    {
        var running = new List<(Task<ToolOutcome>? Outcome, bool Again)>();
        var started = new List<Task<ToolOutcome>>();
        foreach (var call in calls)
        {
            var key = CallKey.Of(call);
            var again = asked.TryGetValue(key, out var outcome);
            if (!again && started.Count < MaxPerRound)
            {
                asked[key] = outcome = LookUpAsync(call, round, cancellationToken);
                started.Add(outcome);
            }

            running.Add((outcome, again));
        }

        outcomes.AddRange(await Task.WhenAll(started));
        var answers = new List<string>();
        foreach (var (outcome, again) in running)
        {
            answers.Add(outcome is null ? Spent : again ? Again(await outcome) : Fitting((await outcome).Text));
        }

        return answers;
    }

    public static IReadOnlyList<string> Refuse(IReadOnlyList<FunctionCallContent> calls) => [.. calls.Select(_ => Spent)];

    private static string Again(ToolOutcome outcome) => outcome.Activity.Failure is null
        ? $"Same call as before: the answer is {outcome.Activity.ResultId}, already given above. Do not repeat it; answer now."
        : outcome.Text;

    private async Task<ToolOutcome> LookUpAsync(FunctionCallContent call, ActivityContext round, CancellationToken cancellationToken)
    {
        using var span = TurnEngine.Source.StartActivity("execute_tool " + Known(call), ActivityKind.Internal, round);
        span?.SetTag("gen_ai.tool.name", Known(call));
        Tell(() => sink.ToolStarted(call.Id!, Describe(call)));
        var outcome = await InvokeAsync(call, cancellationToken);
        outcome = outcome with { Activity = outcome.Activity with { CallId = call.Id! } };
        span?.SetTag("tool.rows", outcome.Activity.Receipt?.Matched);
        if (outcome.Activity.Failure is not null)
        {
            span?.SetStatus(ActivityStatusCode.Error);
        }

        Tell(() => sink.ToolFinished(new ToolCall(CallKey.FullName(call), CallKey.Json(call), outcome.Activity)));
        return outcome;
    }

    private async Task<ToolOutcome> InvokeAsync(FunctionCallContent call, CancellationToken cancellationToken)
    {
        try
        {
            return await tools.InvokeAsync(call, text => Tell(() => sink.ToolProgress(call.Id!, text)), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            Log.ToolFailed(logger, exception, Known(call), reference);
            var activity = new ToolActivity(
                call.Id!, "", Describe(call), words["This lookup failed on our side. (Reference {0})", reference], null, null, [], [], []);
            return new ToolOutcome("ERROR[upstream]: the lookup failed. Do not retry; say that it could not be read.", activity);
        }
    }

    /// <summary>The tool's name for traces; what a model makes up is content.</summary>
    private string Known(FunctionCallContent call) =>
        tools.Kernel.Plugins.TryGetFunction(call.PluginName, call.FunctionName, out _) ? CallKey.FullName(call) : "unknown";

    /// <summary>Calls run side by side; the sink hears one at a time.</summary>
    private void Tell(Action what)
    {
        lock (telling)
        {
            what();
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
