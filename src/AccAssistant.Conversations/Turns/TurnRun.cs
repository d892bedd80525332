using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

#pragma warning disable CA1001 // The token source has no timer and nothing to dispose; Stop may still come after the end.
/// <summary>One running turn: the engine on one side, the log and the store on the other. It ends exactly once.</summary>
internal sealed partial class TurnRun(TurnBegun begun, Question question, TurnEngine engine, TurnStore store, TurnLog log, TimeProvider time, ILogger logger)
{
    private readonly TurnSteps steps = new(begun.Turn.Id);
    private readonly TurnKeeper keeper = new(begun.Turn, question.Context.Caller.SessionId, store, time, logger);
    private readonly CancellationTokenSource stopping = new();
    private volatile bool interrupted;
    private (DateTimeOffset At, Task Passed) due = (DateTimeOffset.MinValue, Task.CompletedTask);
    private TimeSpan? firstWord;
    private volatile bool ended;

    public Guid TurnId => begun.Turn.Id;

    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>True before any follower hears of the end, so that who hears of it may ask again at once.</summary>
    public bool IsOver => ended || Completion.IsCompleted;

    /// <summary>Runs beside its caller; what it has to say goes to the log.</summary>
    public void Start()
    {
        log.Append([new TurnStarted(begun.Turn.LastEventNumber, TurnId, begun.Turn.Question, begun.Turn.AskedAt, begun.Turn.ReplacesTurnId)]);
        Completion = Task.Run(RunAsync);
    }

    public Task StopAsync() => stopping.CancelAsync();

    /// <summary>Ends the turn as interrupted: the process is going.</summary>
    public Task InterruptAsync()
    {
        interrupted = true;
        return StopAsync();
    }

    private async Task RunAsync()
    {
        TurnOutcome outcome;
        try
        {
            var turn = RunEngineAsync();
            await PublishAsync();
            outcome = await turn;
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.Broke(logger, exception, TurnId, reference);
            await StopAsync();
            outcome = TurnOutcome.Failed(FailureWords.Unexpected(question.Words, reference), TurnFailures.Unexpected);
        }

        await keeper.SettleAsync();
        await EndAsync(outcome.Status == TurnStatus.Cancelled ? Cut(outcome) : outcome);
    }

    /// <summary>What ended the turn early, where it was not its person.</summary>
    private TurnOutcome Cut(TurnOutcome stopped) =>
        interrupted || keeper.IsLost ? stopped with { Status = TurnStatus.Interrupted, Failure = FailureWords.Interrupted }
        : keeper.IsSignedOut ? stopped with { Status = TurnStatus.Failed, Failure = FailureWords.SignedOut(question.Words), FailureKind = TurnFailures.SignedOut }
        : stopped;

    private async Task<TurnOutcome> RunEngineAsync()
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, keeper.Gone);
        try
        {
            return await engine.RunAsync(new TurnWork(TurnId, question, begun.Past), steps, either.Token);
        }
        finally
        {
            steps.Complete();
        }
    }

    /// <summary>Waits for nothing: what has piled up while a batch was told is the next.</summary>
    private async Task PublishAsync()
    {
        var more = steps.WaitAsync();
        while (true)
        {
            if (!more.IsCompleted)
            {
                await Task.WhenAny(more, Due());
            }

            if (!more.IsCompleted)
            {
                keeper.SaveWhenDue();
                continue;
            }

            if (!await more)
            {
                return;
            }

            await NumbersAsync();
            // What a turn says after another has ended it is in no history.
            if (!await keeper.IsOursAsync())
            {
                return;
            }

            Publish(steps.Take());
            keeper.SaveWhenDue();
            more = steps.WaitAsync();
        }
    }

    private void Publish(List<TurnStep> batch)
    {
        var events = new List<TurnEvent>(batch.Count);
        foreach (var step in batch)
        {
            var numbered = step.Event with { Number = begun.Numbers.Next() };
            keeper.Record.Add(numbered, step.Call);
            events.Add(numbered);
            var isFirstWord = firstWord is null && numbered is AnswerText;
            if (isFirstWord || step.Call is not null)
            {
                keeper.SaveSoon();
            }

            if (isFirstWord)
            {
                firstWord = time.GetUtcNow() - begun.Turn.AskedAt;
            }
        }

        log.Append(events);
    }

    /// <summary>Early enough that a store out of order for a while holds nothing up.</summary>
    private async Task NumbersAsync()
    {
        if (begun.Numbers.Left < EventNumbers.Block / 2)
        {
            try
            {
                begun.Numbers.Continue(await store.ReserveAsync(begun.Turn.ConversationId, CancellationToken.None));
            }
            catch (Exception exception)
            {
                Log.NotReserved(logger, exception, TurnId);
            }
        }
    }

    private async Task EndAsync(TurnOutcome outcome)
    {
        var number = begun.Numbers.Final();
        var endedElsewhere = false;
        try
        {
            endedElsewhere = !await keeper.EndAsync(outcome, number);
            if (endedElsewhere)
            {
                // Ended elsewhere, with a number of its own.
                outcome = new TurnOutcome(TurnStatus.Interrupted, FailureWords.Interrupted);
                number = (await store.FindAsync(TurnId, CancellationToken.None))?.LastEventNumber ?? number;
            }
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.EndNotStored(logger, exception, TurnId, reference);
            outcome = TurnOutcome.Failed(FailureWords.NotSaved(question.Words, reference), TurnFailures.NotSaved);
        }

        ended = true;
        if (!endedElsewhere)
            TurnMeters.Ended(outcome, time.GetUtcNow() - begun.Turn.AskedAt, firstWord);
        log.Append([new TurnEnded(number, TurnId, outcome.Status, outcome.Failure) { Notes = outcome.Notes }]);
        Log.Ended(logger, TurnId, outcome.Status);
    }

    /// <summary>Done when the turn wants to be saved, or a little before. One clock for many events.</summary>
    private Task Due()
    {
        var until = keeper.UntilDue;
        var at = time.GetUtcNow() + until;
        if (due.Passed.IsCompleted || at < due.At)
        {
            due = (at, until > TimeSpan.Zero ? Task.Delay(until, time) : Task.CompletedTask);
        }

        return due.Passed;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Turn {TurnId} ended: {Status}")]
        public static partial void Ended(ILogger logger, Guid turnId, TurnStatus status);

        [LoggerMessage(Level = LogLevel.Error, Message = "Publishing turn {TurnId} broke, reference {Reference}")]
        public static partial void Broke(ILogger logger, Exception exception, Guid turnId, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} got no further event numbers")]
        public static partial void NotReserved(ILogger logger, Exception exception, Guid turnId);

        [LoggerMessage(Level = LogLevel.Error, Message = "The end of turn {TurnId} could not be stored, reference {Reference}")]
        public static partial void EndNotStored(ILogger logger, Exception exception, Guid turnId, string reference);
    }
}
