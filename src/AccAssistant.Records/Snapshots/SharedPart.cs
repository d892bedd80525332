namespace AccAssistant.Records.Snapshots;

/// <summary>The one copy of a part: read once however many ask, kept while it is fresh, then brought up to date.</summary>
internal sealed class SharedPart<T>(RecordModule module, TimeProvider time, TimeSpan freshFor)
{
    /// <summary>What could not be read again is not tried at every question: each would wait for it.</summary>
    public static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private Flight<T>? flight;
    private PartRead<T>? known;

    /// <summary>Whether there is a reading, done or under way.</summary>
    public bool IsBegun
    {
        get
        {
            lock (gate)
                return flight is not null;
        }
    }

    /// <summary>The reading under way, the one that is still fresh, or a new one.</summary>
    /// <param name="isAsked">False when nobody asks about it now: then any reading will do, however old.</param>
    /// <param name="read">Is given what was read before, null for nothing.</param>
    public Flight<T> Get(string sessionId, bool isAsked, Func<PartRead<T>?, DateTimeOffset, ReadProgress, Task<PartRead<T>>> read)
    {
        lock (gate)
        {
            if (flight is { } current && (!isAsked || IsGood(current)))
                return current;

            if (flight is { Task.IsCompletedSuccessfully: true } last)
                known = Kept(last.Task.Result);
            var (startedAt, progress, before) = (time.GetUtcNow(), new ReadProgress(module, known?.Items.Count ?? 0, known?.Total), known);
            // Off the asker's scheduler: a grain must never run or wait for network work.
            return flight = new Flight<T>(sessionId, startedAt, progress, Task.Run(() => read(before, startedAt, progress)));
        }
    }

    /// <summary>What is read later shares nothing with what was read before, nor with what is being read.</summary>
    public void Forget()
    {
        lock (gate)
            (flight, known) = (null, null);
    }

    private PartRead<T>? Kept(PartRead<T> last) => last switch
    {
        { HasItems: true, IsLost: false } => last,
        // One session's end takes nothing away; it is shown again only once another has read the changes.
        { State: PartState.SignInRequired } => known,
        _ => null,
    };

    private bool IsGood(Flight<T> current)
    {
        if (!current.Task.IsCompleted)
            return true;
        if (!current.Task.IsCompletedSuccessfully)
            return false;

        var (part, now) = (current.Task.Result, time.GetUtcNow());
        return part.StaleReason is null ? part.IsSettled && now - current.StartedAt < freshFor : now - part.TriedAt < TryAgainAfter;
    }
}
