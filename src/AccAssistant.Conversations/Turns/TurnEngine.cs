using System.Diagnostics;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Turns;

/// <summary>Runs turns. Knows nothing of grains, stores or browsers.</summary>
public sealed partial class TurnEngine(
    ModelRound rounds,
    TurnToolsFor toolsFor,
    SystemPrompt systemPrompt,
    TurnPrompt turnPrompt,
    ICommands commands,
    IOptions<LlmOptions> llm,
    IOptions<TurnOptions> turns,
    TimeProvider time,
    ILogger<TurnEngine> logger)
{
    public const string Telemetry = "AccAssistant.Turns";

    private static readonly ActivitySource Source = new(Telemetry);

    /// <summary>From the stored question to its one ending. Throws nothing; a cancelled token is the ending <c>Cancelled</c>.</summary>
    public async Task<TurnOutcome> RunAsync(TurnWork work, ITurnSink sink, CancellationToken cancellationToken)
    {
        using var span = Source.StartActivity("turn");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(turns.Value.MaxSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            var tools = toolsFor(work.Question.Context);
            var outcome = await (commands.Run(work, tools, sink, both.Token) ?? NewLoop(work, tools, sink).RunAsync(both.Token));
            span?.SetTag("turn.status", outcome.Status.ToString());
            return outcome;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return TurnOutcome.Cancelled;
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            Log.TooLong(logger, work.TurnId, turns.Value.MaxSeconds, reference);
            return TurnOutcome.Failed(FailureWords.TooLong(turns.Value.MaxSeconds, reference));
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.Unexpected(logger, exception, work.TurnId, reference);
            return TurnOutcome.Failed(FailureWords.Unexpected(reference));
        }
    }

    private TurnLoop NewLoop(TurnWork work, ITurnTools tools, ITurnSink sink)
    {
        var question = work.Question;
        var transcript = new TurnTranscript(
            systemPrompt(),
            turnPrompt(question.Context, question.UserName),
            PastMessages.Within(llm.Value.MaxHistoryTokens, work.Past),
            question.Text,
            tools.Kernel);
        var calls = new TurnCalls(tools, sink, llm.Value.MaxToolResultTokens, logger);
        return new TurnLoop(rounds, llm.Value, transcript, calls, tools.Kernel, work, sink, time, logger);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} ran into its limit of {Seconds} s, reference {Reference}")]
        public static partial void TooLong(ILogger logger, Guid turnId, int seconds, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} broke, reference {Reference}")]
        public static partial void Unexpected(ILogger logger, Exception exception, Guid turnId, string reference);
    }
}
