using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

#pragma warning disable CA1001 // The token source has no timer and nothing to dispose; Stop may still come after the end.
/// <summary>One running turn: the engine on one side, the log and the store on the other. It ends exactly once.</summary>
internal sealed partial class TurnRun(TurnBegun begun, Question question, TurnEngine engine, TurnStore store, TurnLog log, TimeProvider time, ILogger logger)
{
    /// <summary>Pieces of text are gathered this long before followers get them.</summary>
    public static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(40);

    public static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(1);

    /// <summary>A turn with nothing new renews its lease this often.</summary>
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);

    /// <summary>A store that is away for most of a minute still gets the end of what was written meanwhile.</summary>
    private static readonly TimeSpan[] EndingRetries = [.. new[] { 0.25, 1, 3, 5, 5, 5, 10, 10, 10 }.Select(TimeSpan.FromSeconds)];

    private readonly TurnSteps steps = new(begun.Turn.Id);
    private readonly TurnRecord record = new(begun.Turn.LastEventNumber);
    private readonly CancellationTokenSource stopping = new();
    private volatile bool interrupted;
    private volatile bool signedOut;
    private Task saving = Task.CompletedTask;
    private DateTimeOffset savedAt = time.GetUtcNow();
    private DateTimeOffset publishedAt = DateTimeOffset.MinValue;
    private long savedNumber = begun.Turn.LastEventNumber;
    private bool saveNow;
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

    /// <summary>Ends the turn as interrupted: the process is going, or another has taken the turn for lost.</summary>
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
            await PublishAsync(turn);
            outcome = await turn;
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.Broke(logger, exception, TurnId, reference);
            await StopAsync();
            outcome = TurnOutcome.Failed(FailureWords.Unexpected(question.Words, reference), TurnFailures.Unexpected);
        }

        await saving;
        await EndAsync(outcome.Status == TurnStatus.Cancelled ? Cut(outcome) : outcome);
    }

    /// <summary>What ended the turn early, where it was not its person.</summary>
    private TurnOutcome Cut(TurnOutcome stopped) =>
        interrupted ? stopped with { Status = TurnStatus.Interrupted, Failure = FailureWords.Interrupted }
        : signedOut ? stopped with { Status = TurnStatus.Failed, Failure = FailureWords.SignedOut(question.Words), FailureKind = TurnFailures.SignedOut }
        : stopped;

    private async Task<TurnOutcome> RunEngineAsync()
    {
        try
        {
            return await engine.RunAsync(new TurnWork(TurnId, question, begun.Past), steps, stopping.Token);
        }
        finally
        {
            steps.Complete();
        }
    }

    private async Task PublishAsync(Task turn)
    {
        var more = steps.WaitAsync();
        while (true)
        {
            if (!await FirstOfAsync(more, UntilSave()))
            {
                SaveWhenDue();
                continue;
            }

            if (!await more)
            {
                return;
            }

            await FirstOfAsync(turn, publishedAt + Gathering - time.GetUtcNow());
            await NumbersAsync();
            Publish(steps.Take());
            SaveWhenDue();
            more = steps.WaitAsync();
        }
    }

    private void Publish(List<TurnStep> batch)
    {
        var events = new List<TurnEvent>(batch.Count);
        foreach (var step in batch)
        {
            var numbered = step.Event with { Number = begun.Numbers.Next() };
            record.Add(numbered, step.Call);
            events.Add(numbered);
            saveNow |= step.Call is not null;
            if (firstWord is null && numbered is AnswerText)
            {
                saveNow = true;
                firstWord = time.GetUtcNow() - begun.Turn.AskedAt;
            }
        }

        log.Append(events);
        publishedAt = time.GetUtcNow();
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

    private TimeSpan UntilSave()
    {
        if (!saving.IsCompleted)
        {
            return SaveEvery;
        }

        return saveNow ? TimeSpan.Zero : savedAt + (record.LastNumber > savedNumber ? SaveEvery : RenewEvery) - time.GetUtcNow();
    }

    /// <summary>Saving goes on beside publishing: a slow store does not hold up the reader.</summary>
    private void SaveWhenDue()
    {
        if (saving.IsCompleted && UntilSave() <= TimeSpan.Zero)
        {
            saveNow = false;
            savedAt = time.GetUtcNow();
            savedNumber = record.LastNumber;
            saving = SaveAsync(record.Answer, record.Activity, record.LastNumber);
        }
    }

    private async Task SaveAsync(string answer, string activity, long number)
    {
        try
        {
            if (!await store.SaveAsync(TurnId, answer, activity, number, CancellationToken.None))
            {
                Log.Lost(logger, TurnId);
                await InterruptAsync();
            }
            else if (await store.HasEndedAsync(question.Context.Caller.SessionId, CancellationToken.None))
            {
                // Signed out, on whichever machine or by Autodesk: nobody is left to read Autodesk for.
                signedOut = true;
                await StopAsync();
            }
        }
        catch (Exception exception)
        {
            // The next save holds everything this one did.
            Log.NotSaved(logger, exception, TurnId);
        }
    }

    private async Task EndAsync(TurnOutcome outcome)
    {
        var number = begun.Numbers.Next();
        var endedElsewhere = false;
        try
        {
            endedElsewhere = !await StoreEndAsync(outcome, number);
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

    private async Task<bool> StoreEndAsync(TurnOutcome outcome, long number)
    {
        foreach (var pause in EndingRetries)
        {
            try
            {
                return await store.EndAsync(TurnId, outcome, record.Answer, record.Activity, number, CancellationToken.None);
            }
            catch (Exception exception)
            {
                Log.NotSaved(logger, exception, TurnId);
                await Task.Delay(pause, time);
            }
        }

        return await store.EndAsync(TurnId, outcome, record.Answer, record.Activity, number, CancellationToken.None);
    }

    /// <summary>True when the task came first, false when the time was up.</summary>
    private async Task<bool> FirstOfAsync(Task task, TimeSpan patience)
    {
        if (patience > TimeSpan.Zero && !task.IsCompleted)
        {
            using var enough = new CancellationTokenSource();
            await Task.WhenAny(task, Task.Delay(patience, time, enough.Token));
            await enough.CancelAsync();
        }

        return task.IsCompleted;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Turn {TurnId} ended: {Status}")]
        public static partial void Ended(ILogger logger, Guid turnId, TurnStatus status);

        [LoggerMessage(Level = LogLevel.Error, Message = "Publishing turn {TurnId} broke, reference {Reference}")]
        public static partial void Broke(ILogger logger, Exception exception, Guid turnId, string reference);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Turn {TurnId} is no longer ours")]
        public static partial void Lost(ILogger logger, Guid turnId);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} could not be saved")]
        public static partial void NotSaved(ILogger logger, Exception exception, Guid turnId);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} got no further event numbers")]
        public static partial void NotReserved(ILogger logger, Exception exception, Guid turnId);

        [LoggerMessage(Level = LogLevel.Error, Message = "The end of turn {TurnId} could not be stored, reference {Reference}")]
        public static partial void EndNotStored(ILogger logger, Exception exception, Guid turnId, string reference);
    }
}
