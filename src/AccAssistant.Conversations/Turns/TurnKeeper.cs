using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

#pragma warning disable CA1001 // The token source has no timer and nothing to dispose; its token outlives the run.
/// <summary>Keeps a running turn in the store, beside its publishing: a slow store does not hold up the reader.</summary>
internal sealed partial class TurnKeeper(TurnRow turn, string sessionId, TurnStore store, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(1);

    /// <summary>Turns are saved at these moments of a second, so that one write holds many of them.</summary>
    private static readonly TimeSpan SavedTogether = TimeSpan.FromSeconds(0.25);

    /// <summary>A turn with nothing new renews its lease this often, and any turn looks whether its session is over.</summary>
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);

    /// <summary>Whoever wants to know whether the turn is still ours waits no longer for a store that does not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>A store that is away for most of a minute still gets the end of what was written meanwhile, soon after it is back: until then its person cannot ask on.</summary>
    private static readonly TimeSpan[] EndingRetries = [.. new[] { 0.25, 0.5 }.Concat(Enumerable.Repeat(1.0, 10)).Concat(Enumerable.Repeat(2.0, 20)).Select(TimeSpan.FromSeconds)];

    private readonly CancellationTokenSource gone = new();
    private Task<bool> saving = Task.FromResult(true);
    private DateTimeOffset savedAt = time.GetUtcNow();
    private DateTimeOffset oursAt = time.GetUtcNow();
    private DateTimeOffset askedAt = time.GetUtcNow();
    private long savedNumber = turn.LastEventNumber;
    private bool saveNow;
    private volatile bool lost;
    private volatile bool signedOut;

    public TurnRecord Record { get; } = new(turn.LastEventNumber);

    /// <summary>Cancelled when the turn is no longer ours, or its session has ended.</summary>
    public CancellationToken Gone => gone.Token;

    /// <summary>Another has taken the turn for lost, or it is gone.</summary>
    public bool IsLost => lost;

    /// <summary>The session that asked has ended.</summary>
    public bool IsSignedOut => signedOut;

    /// <summary>How long until the turn wants to be saved, or looked at again.</summary>
    public TimeSpan UntilDue
    {
        get
        {
            if (!saving.IsCompleted)
                return SaveEvery;
            return saveNow ? TimeSpan.Zero : Together(savedAt + (Record.LastNumber > savedNumber ? SaveEvery : RenewEvery)) - time.GetUtcNow();
        }
    }

    /// <summary>What is recorded next is saved at once.</summary>
    public void SaveSoon() => saveNow = true;

    public void SaveWhenDue()
    {
        if (UntilDue <= TimeSpan.Zero)
            Save();
    }

    /// <summary>
    /// Whether the turn may still be told from here. A process that was frozen longer than its lease asks the store first; where the
    /// store does not answer, nobody else can have taken the turn from it either.
    /// </summary>
    public async Task<bool> IsOursAsync()
    {
        if (IsLeased)
            return !lost;

        var giveUp = Task.Delay(Patience, time);
        // What was on its way when the process froze may have renewed a lease that has lapsed since.
        await Task.WhenAny(saving, giveUp);
        if (saving.IsCompleted && !lost && !IsLeased)
        {
            Save();
            await Task.WhenAny(saving, giveUp);
        }

        oursAt = time.GetUtcNow();
        return !lost;
    }

    /// <summary>Stores the ending. False: it was ended elsewhere.</summary>
    public async Task<bool> EndAsync(TurnOutcome outcome, long number)
    {
        foreach (var pause in EndingRetries)
        {
            try
            {
                return await store.EndAsync(turn.Id, outcome, Record.Answer, Record.Activity, number, CancellationToken.None);
            }
            catch (Exception exception)
            {
                Log.NotSaved(logger, exception, turn.Id);
                await Task.Delay(pause, time);
            }
        }

        return await store.EndAsync(turn.Id, outcome, Record.Answer, Record.Activity, number, CancellationToken.None);
    }

    /// <summary>Done when nothing is being saved.</summary>
    public Task SettleAsync() => saving;

    private bool IsKept => saving is { IsCompleted: true, Result: true };

    private bool IsLeased => time.GetUtcNow() < (IsKept ? savedAt : oursAt) + TurnStore.Lease;

    /// <summary>The last moment before that one at which other turns are saved too.</summary>
    private static DateTimeOffset Together(DateTimeOffset moment) => moment - TimeSpan.FromTicks(moment.Ticks % SavedTogether.Ticks);

    private void Save()
    {
        oursAt = IsKept ? savedAt : oursAt;
        saveNow = false;
        savedAt = time.GetUtcNow();
        savedNumber = Record.LastNumber;
        saving = SaveAsync(Record.Answer, Record.Activity, Record.LastNumber);
    }

    /// <summary>True when it was kept and the lease renewed.</summary>
    private async Task<bool> SaveAsync(string answer, string activity, long number)
    {
        try
        {
            if (!await store.SaveAsync(turn.Id, answer, activity, number))
            {
                lost = true;
                Log.Lost(logger, turn.Id);
                await gone.CancelAsync();
                return false;
            }

            if (time.GetUtcNow() >= askedAt + RenewEvery && await HasEndedAsync())
            {
                // Signed out, on whichever machine or by Autodesk: nobody is left to read Autodesk for.
                signedOut = true;
                await gone.CancelAsync();
            }

            return true;
        }
        catch (Exception exception)
        {
            // The next save holds everything this one did.
            Log.NotSaved(logger, exception, turn.Id);
            return false;
        }
    }

    private async Task<bool> HasEndedAsync()
    {
        askedAt = time.GetUtcNow();
        return await store.HasEndedAsync(sessionId, CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Turn {TurnId} is no longer ours")]
        public static partial void Lost(ILogger logger, Guid turnId);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} could not be saved")]
        public static partial void NotSaved(ILogger logger, Exception exception, Guid turnId);
    }
}
