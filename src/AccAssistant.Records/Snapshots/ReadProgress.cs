namespace AccAssistant.Records.Snapshots;

/// <summary>How far a read has come, for as many waiters as there are.</summary>
internal sealed class ReadProgress(RecordModule module)
{
    private readonly Lock gate = new();
    private Reading now = new(module, 0, null);
    private TaskCompletionSource changed = NewSignal();

    /// <summary>Where the read is, and a task that ends once it is further.</summary>
    public (Reading Now, Task Changed) Look()
    {
        lock (gate)
            return (now, changed.Task);
    }

    public void Report(int read, int? total)
    {
        TaskCompletionSource signal;
        lock (gate)
        {
            now = new Reading(module, read, total is { } said ? Math.Max(said, read) : null);
            signal = changed;
            changed = NewSignal();
        }

        signal.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
