namespace AccAssistant.Conversations.Turns;

/// <summary>The numbered events of a conversation's last turns. Readers come and go and read at their own pace; nobody waits for them.</summary>
internal sealed class TurnLog
{
    /// <summary>The running turn and the one before, whose end a slow reader may still be reading.</summary>
    private const int TurnsKept = 2;

    /// <summary>Endings remembered of turns whose events are gone.</summary>
    private const int EndingsKept = 50;

    private readonly Lock gate = new();
    private readonly List<TurnEvent> events = [];
    private readonly List<TurnStored> stored = [];
    private TaskCompletionSource changed = New();

    private bool closed;

    /// <summary>Nothing more will happen here.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
        }

        Wake();
    }

    public void Append(IReadOnlyList<TurnEvent> batch)
    {
        lock (gate)
        {
            foreach (var happened in batch)
            {
                events.Insert(FirstAfter(happened.Number), happened);
            }

            if (batch.Any(happened => happened is TurnStarted))
            {
                Forget();
            }
        }

        Wake();
    }

    /// <summary>A turn ended whose events are not here: in another process, or before this one.</summary>
    public void AddStored(Guid turnId, long number)
    {
        lock (gate)
        {
            stored.RemoveAll(ending => ending.TurnId == turnId);
            stored.Add(new TurnStored(number, turnId));
        }

        Wake();
    }

    /// <summary>What happened after that number, in order and piled up, a task that completes when there is more, and whether there never will be.</summary>
    public (List<TurnEvent> Events, Task Changed, bool Closed) After(long number)
    {
        List<TurnEvent> after;
        Task more;
        bool over;
        lock (gate)
        {
            (more, over) = (changed.Task, closed);
            var from = FirstAfter(number);
            after = events.GetRange(from, events.Count - from);
            if (stored.Exists(ending => ending.Number > number))
            {
                after.AddRange(stored.Where(ending => ending.Number > number));
                after.Sort((left, right) => left.Number.CompareTo(right.Number));
            }
        }

        return (after.Count > 1 ? PiledUp.Of(after) : after, more, over);
    }

    /// <summary>Where the events after that number begin. Most ask for the newest.</summary>
    private int FirstAfter(long number)
    {
        var (low, high) = (0, events.Count);
        if (high > 0 && events[^1].Number <= number)
        {
            return high;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = events[middle].Number > number ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void Forget()
    {
        var turns = events.Select(happened => happened.TurnId).Distinct().ToList();
        foreach (var turnId in turns.SkipLast(TurnsKept))
        {
            stored.Add(new TurnStored(events.FindLast(happened => happened.TurnId == turnId)!.Number, turnId));
            events.RemoveAll(happened => happened.TurnId == turnId);
        }

        stored.RemoveRange(0, Math.Max(0, stored.Count - EndingsKept));
    }

    private void Wake()
    {
        TaskCompletionSource woken;
        lock (gate)
        {
            (woken, changed) = (changed, New());
        }

        woken.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
