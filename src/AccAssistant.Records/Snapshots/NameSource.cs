namespace AccAssistant.Records.Snapshots;

/// <summary>A list that turns ids into names.</summary>
/// <param name="What">For the log.</param>
/// <param name="IdOf">Null for an entry that no record can mean.</param>
/// <param name="IsSame">Whether two readings of one entry say the same.</param>
internal sealed record NameSource<T>(string What, Func<T, string?> IdOf, Func<T, T, bool> IsSame)
{
    /// <summary>What holds once the list was read again: names seen before stay known, and a list that did not change stays the same object, so that meanings worked out of it can be kept.</summary>
    public PartRead<T> After(PartRead<T>? known, PartRead<T> read, DateTimeOffset now)
    {
        if (known is null || read.IsLost)
            return read;
        if (!read.HasItems)
            return known.Staled(read.Reason!, now);

        var items = Same(known.Items, read.Items) ? known.Items : read.Items;
        var ids = items.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var left = known.Items.Concat(known.Remembered).Where(entry => IdOf(entry) is { } id && ids.Add(id)).ToArray();
        return read with { Items = items, Remembered = left.Length == known.Remembered.Count && left.Zip(known.Remembered, IsSame).All(same => same) ? known.Remembered : left };
    }

    private bool Same(IReadOnlyList<T> left, IReadOnlyList<T> right) => left.Count == right.Count && left.Zip(right, IsSame).All(same => same);
}
