namespace AccAssistant.Records.Snapshots;

/// <summary>How far a read has come, for as many waiters as there are.</summary>
internal sealed class ReadProgress(RecordModule module, int known = 0, int? knownTotal = null)
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Reading now = new(module, known, knownTotal);
    private TaskCompletionSource changed = NewSignal();

    /// <summary>Where the read is, and a task that ends once it is further.</summary>
    public (Reading Now, Task Changed) Look()
    {
        lock (gate)
            return (now, changed.Task);
    }

    /// <summary>A page came: whatever was waited for is over.</summary>
    public void Report(int read, int? total) => Set(_ => new Reading(module, read, total is { } said ? Math.Max(said, read) : null));

    /// <summary>A request has to wait this long for its place in the quota.</summary>
    public void Wait(TimeSpan wait)
    {
        if (wait >= WorthTelling)
            Set(last => last with { WaitingSeconds = (int)Math.Ceiling(wait.TotalSeconds) });
    }

    private void Set(Func<Reading, Reading> next)
    {
        TaskCompletionSource signal;
        lock (gate)
        {
            now = next(now);
            signal = changed;
            changed = NewSignal();
        }

        signal.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
