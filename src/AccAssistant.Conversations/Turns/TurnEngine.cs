using System.Diagnostics;
using AccAssistant.Conversations.Models;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Turns;

/// <summary>Runs turns. Knows nothing of grains, stores or browsers.</summary>
public sealed partial class TurnEngine(
    ModelAccess models,
    TurnToolsFor toolsFor,
    SystemPrompt systemPrompt,
    TurnPrompt turnPrompt,
    ICommands commands,
    AuditTrail trail,
    IOptions<TurnOptions> turns,
    TimeProvider time,
    ILogger<TurnEngine> logger)
{
    public const string Telemetry = "AccAssistant.Turns";

    internal static readonly ActivitySource Source = new(Telemetry);

    /// <summary>From the stored question to its one ending. Throws nothing; a cancelled token is the ending <c>Cancelled</c>.</summary>
    public async Task<TurnOutcome> RunAsync(TurnWork work, ITurnSink sink, CancellationToken cancellationToken)
    {
        // Log lines and ratings name the trace even where nobody collects it.
        using var span = Source.StartActivity("turn") ?? new Activity("turn").Start();
        span.SetTag("turn.id", work.TurnId);
        var outcome = await EndAsync(work, sink, cancellationToken);
        span.SetTag("turn.status", outcome.Status.ToString());
        span.SetTag("answer.doubts", outcome.Notes.Doubts.Count);
        if (outcome.Status == TurnStatus.Failed)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }

        return outcome with { TraceId = span.TraceId.ToHexString() };
    }

    private async Task<TurnOutcome> EndAsync(TurnWork work, ITurnSink sink, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(turns.Value.MaxSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        TurnLoop? loop = null;
        try
        {
            var tools = toolsFor(work);
            return await (commands.Run(work, tools, sink, both.Token) ?? AskModelAsync(work, tools, sink, started => loop = started, both.Token));
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return TurnOutcome.Cancelled with { Notes = loop?.NotesSoFar ?? TurnNotes.None, Tokens = loop?.Tokens };
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            Log.TooLong(logger, work.TurnId, turns.Value.MaxSeconds, reference);
            trail.Record(AuditKind.LimitHit, work.Question, "seconds of an answer", work.TurnId, AuditOutcome.Failed);
            return TurnOutcome.Failed(FailureWords.TooLong(work.Question.Words, turns.Value.MaxSeconds, reference), TurnFailures.TooLong) with { Notes = loop?.NotesSoFar ?? TurnNotes.None, Tokens = loop?.Tokens };
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.Unexpected(logger, exception, work.TurnId, reference);
            return TurnOutcome.Failed(FailureWords.Unexpected(work.Question.Words, reference), TurnFailures.Unexpected) with { Notes = loop?.NotesSoFar ?? TurnNotes.None, Tokens = loop?.Tokens };
        }
    }

    /// <summary>A model that is down or limited leaves the commands, which need none.</summary>
    private async Task<TurnOutcome> AskModelAsync(TurnWork work, ITurnTools tools, ITurnSink sink, Action<TurnLoop> started, CancellationToken cancellationToken)
    {
        var outcome = await AskAsync(work, tools, sink, started, cancellationToken);
        return outcome.Status == TurnStatus.Failed ? outcome with { Notes = outcome.Notes with { Offer = commands.Nearest(work.Question.Text) } } : outcome;
    }

    private async Task<TurnOutcome> AskAsync(TurnWork work, ITurnTools tools, ITurnSink sink, Action<TurnLoop> started, CancellationToken cancellationToken)
    {
        var question = work.Question;
        var day = await models.Ledger.TodayAsync(question.Context.Caller.UserId, cancellationToken);
        if (new TokenAllowance(time).Refusal(question, day) is { } refusal)
        {
            Log.DayUsedUp(logger, work.TurnId, refusal.Notes.RetryAt);
            trail.Record(AuditKind.LimitHit, work.Question, "tokens a day", work.TurnId, AuditOutcome.Refused);
            return refusal;
        }

        var budgets = models.Budgets;
        var transcript = new TurnTranscript(
            systemPrompt(),
            turnPrompt(work),
            PastMessages.Within(budgets.HistoryTokens, work.Past),
            question.Text,
            ToolTokens.Of(tools.Kernel, models.Options.StrictToolSchemas));
        var scope = new TurnScope(work, tools.Kernel, transcript, budgets, sink, time.GetUtcNow() + TimeSpan.FromSeconds(turns.Value.MaxSeconds));
        var calls = new TurnCalls(tools, sink, question.Words, budgets.ResultTokens, logger);
        var rounds = new TurnRounds(models, scope, calls, time, logger);
        var loop = new TurnLoop(scope, rounds, calls, time, logger);
        started(loop);
        var outcome = await loop.RunAsync(cancellationToken);
        Log.Cost(logger, work.TurnId, rounds.Model, rounds.Count, rounds.Used.Input, rounds.Used.Cached, rounds.Used.Output, day.Mine + loop.Tokens, day.All + loop.Tokens);
        return outcome with { Tokens = loop.Tokens };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Turn {TurnId} was not begun: the day's tokens are used up until {Until}")]
        public static partial void DayUsedUp(ILogger logger, Guid turnId, DateTimeOffset? until);

        [LoggerMessage(Level = LogLevel.Information, Message = "Turn {TurnId} cost {Rounds} rounds of {Model}, tokens in {Input}, of them cached {Cached}, out {Output}; today {Mine} by this person, {All} by everybody")]
        public static partial void Cost(ILogger logger, Guid turnId, string model, int rounds, int input, int cached, int output, long mine, long all);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} ran into its limit of {Seconds} s, reference {Reference}")]
        public static partial void TooLong(ILogger logger, Guid turnId, int seconds, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} broke, reference {Reference}")]
        public static partial void Unexpected(ILogger logger, Exception exception, Guid turnId, string reference);
    }
}
