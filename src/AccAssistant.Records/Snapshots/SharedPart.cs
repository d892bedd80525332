namespace AccAssistant.Records.Snapshots;

/// <summary>The one copy of a part: read once however many ask, kept while it is fresh.</summary>
internal sealed class SharedPart<T>(RecordModule module, TimeProvider time, TimeSpan freshFor)
{
    private readonly Lock gate = new();
    private Flight<T>? flight;

    /// <summary>The reading under way, the one that is still fresh, or a new one.</summary>
    public Flight<T> Get(string sessionId, Func<DateTimeOffset, ReadProgress, Task<PartRead<T>>> read)
    {
        lock (gate)
        {
            if (flight is { } current && IsGood(current))
                return current;

            var (startedAt, progress) = (time.GetUtcNow(), new ReadProgress(module));
            // Off the asker's scheduler: a grain must never run or wait for network work.
            return flight = new Flight<T>(sessionId, startedAt, progress, Task.Run(() => read(startedAt, progress)));
        }
    }

    /// <summary>What is read later shares nothing with what was read before.</summary>
    public void Forget()
    {
        lock (gate)
            flight = null;
    }

    private bool IsGood(Flight<T> current) =>
        !current.Task.IsCompleted
        || (current.Task.IsCompletedSuccessfully && current.Task.Result.IsSettled && time.GetUtcNow() - current.StartedAt < freshFor);
}
