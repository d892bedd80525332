namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What is known of a module's extras, and which of its records come next. Not for several threads at once.</summary>
internal sealed class ExtraCoverage<T>(ExtraSource<T> source)
    where T : class
{
    /// <summary>Publishing costs a copy: it is done for so many records together.</summary>
    private const int Batch = 25;

    private readonly Dictionary<string, ExtraStamp> refused = new(StringComparer.Ordinal);
    private Dictionary<string, (ExtraStamp Stamp, RecordExtra Extra)> known = new(StringComparer.Ordinal);
    private IReadOnlyList<T> records = [];
    private Queue<T>? next;
    private int unpublished;

    /// <summary>As it was last published.</summary>
    public ModuleExtras Published { get; private set; } = ModuleExtras.None;

    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>From now on these are the records. What is known of one that has changed since is dropped: nobody knows whether it still holds.</summary>
    /// <returns>False when they are the ones already taken.</returns>
    public bool Take(IReadOnlyList<T> current, DateTimeOffset readAt)
    {
        TakenAt = readAt;
        if (ReferenceEquals(records, current))
            return false;

        records = current;
        // An opened record may be newer than the list: what it taught is kept until the list has caught up.
        var kept = new Dictionary<string, (ExtraStamp Stamp, RecordExtra Extra)>(current.Count, StringComparer.Ordinal);
        foreach (var item in current)
        {
            var (id, stamp) = (source.IdOf(item), source.StampOf(item));
            if (known.TryGetValue(id, out var last) && (last.Stamp == stamp || last.Stamp.UpdatedAt > stamp.UpdatedAt))
                kept[id] = last;
            else if (source.Known(item) is { } extra)
                kept[id] = (stamp, extra);
        }

        known = kept;
        next = null;
        Publish();
        return true;
    }

    /// <summary>Whether something may be left to read; quick to tell, so that no question waits for the order to be worked out.</summary>
    public bool MayHaveMore => next is null ? records.Count > 0 : Peek() is not null;

    /// <summary>The record to read next: open ones first, then the latest changed. Null when there is nothing left to read.</summary>
    public T? Next()
    {
        var item = Peek();
        if (item is not null)
            next!.Dequeue();
        return item;
    }

    public void Learn(T item, RecordExtra extra)
    {
        var (id, stamp) = (source.IdOf(item), source.StampOf(item));
        if (known.TryGetValue(id, out var last) && last.Stamp.UpdatedAt > stamp.UpdatedAt)
            return;

        known[id] = (stamp, extra);
        if (++unpublished >= Batch)
            Publish();
    }

    /// <summary>A record that was handed out comes again.</summary>
    public void Replan() => next = null;

    /// <summary>Leaves a record alone until it changes.</summary>
    public void Refuse(T item) => refused[source.IdOf(item)] = source.StampOf(item);

    public void Publish()
    {
        unpublished = 0;
        var extras = new Dictionary<string, RecordExtra>(known.Count, StringComparer.Ordinal);
        foreach (var item in records)
        {
            if (known.TryGetValue(source.IdOf(item), out var last) && last.Stamp == source.StampOf(item))
                extras[source.IdOf(item)] = last.Extra;
        }

        // What was worked out of the one published last is kept as long as it holds.
        if (extras.Count != Published.ById.Count || !extras.All(pair => ReferenceEquals(Published.ById.GetValueOrDefault(pair.Key), pair.Value)))
            Published = new ModuleExtras(extras);
    }

    private T? Peek()
    {
        next ??= new Queue<T>(records
            .Where(item => !IsDone(item))
            .OrderByDescending(source.IsOpen)
            .ThenByDescending(item => source.StampOf(item).UpdatedAt));
        while (next.TryPeek(out var item))
        {
            if (!IsDone(item))
                return item;
            next.Dequeue();
        }

        return default;
    }

    private bool IsDone(T item)
    {
        var (id, stamp) = (source.IdOf(item), source.StampOf(item));
        return (known.TryGetValue(id, out var last) && last.Stamp == stamp) || (refused.TryGetValue(id, out var no) && no == stamp);
    }
}
