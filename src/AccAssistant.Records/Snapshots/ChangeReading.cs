using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>Brings a module up to date by what changed since it was read.</summary>
internal sealed class ChangeReading<T>(ModuleSource<T> source, PartReader parts, TimeProvider time)
    where T : class
{
    private static readonly Task<ListRead<T>> Nothing = Task.FromResult(new ListRead<T>([], 0, null));
    private static readonly Task<(int? Total, ReadFault? Fault)> Uncounted = Task.FromResult<(int?, ReadFault?)>((null, null));

    /// <param name="known">Has a watermark.</param>
    /// <param name="isCounted">Whether a request may be spent on how many there are now.</param>
    public async Task<ChangeRead<T>> ReadAsync(PartRead<T> known, Reader reader, DateTimeOffset startedAt, bool isCounted, CancellationToken cancellationToken)
    {
        var (began, since) = (time.GetTimestamp(), known.Watermark!.Value);
        var readingChanged = parts.ReadPagesAsync("Changed " + source.Plain.What, token => source.Plain.Changed(reader, since, token), source.IdOf, null, cancellationToken);
        var readingDeleted = source.Plain.Deleted is { } list
            ? parts.ReadPagesAsync("Deleted " + source.Plain.What, token => list(reader, since, token), source.IdOf, null, cancellationToken)
            : Nothing;
        var readingVoid = source.Void is { } voids
            ? parts.ReadPagesAsync("Changed " + voids.What, token => known.IsVoidWhole ? voids.Changed(reader, since, token) : voids.All(reader, token), source.IdOf, null, cancellationToken)
            : Nothing;
        var counting = isCounted ? parts.CountAsync(source.Plain.What, token => source.Plain.All(reader, token), cancellationToken) : Uncounted;

        var changed = await readingChanged.ConfigureAwait(false);
        var deleted = await readingDeleted.ConfigureAwait(false);
        var voided = await readingVoid.ConfigureAwait(false);
        var (count, countFault) = await counting.ConfigureAwait(false);
        if ((changed.Fault ?? Ending(deleted.Fault) ?? Ending(voided.Fault) ?? Losing(countFault)) is { } fault)
            return new ChangeRead<T>(null, false, fault);

        var part = Merged(known, changed, deleted, voided, startedAt, time.GetElapsedTime(began));
        // A list of deleted ones that was refused or moved matters only when the count cannot tell that nothing went.
        var isSure = changed.Reason is null
            && (deleted.Reason is null || count is not null)
            && !(known.IsVoidWhole && voided is { Fault: null, Reason: not null });
        return new ChangeRead<T>(part, isSure && (count ?? Living(part)) == Living(part), null);
    }

    private PartRead<T> Merged(PartRead<T> known, ListRead<T> changed, ListRead<T> deleted, ListRead<T> voided, DateTimeOffset startedAt, TimeSpan took)
    {
        var gone = Newest(deleted.Items, unlessIn: changed.Items);
        var plain = Updated(known.Items.Where(item => !source.IsVoid(item)), changed.Items, gone);
        // Void ones that may no longer be seen go; those that could only not be read again stay.
        T[] voidKnown = voided.Fault is { IsLost: true } ? [] : known.Items.Where(source.IsVoid).ToArray();
        var items = VoidSplit.Joined(source, plain, Updated(voidKnown, voided.Items, []));
        var lacking = known.IsVoidWhole ? 0 : voided.Total - voided.Items.Count;
        var watermark = Watermark.Of(changed.Items.Concat(voided.Items).Select(source.UpdatedAt), took, time.GetUtcNow());
        return new PartRead<T>(Unchanged.Kept(source, known.Items, items), items.Count + lacking, startedAt, PartState.Read, null)
        {
            VoidState = voided.Fault is { IsLost: false } && voidKnown.Length > 0 ? PartState.Partial : voided.State,
            VoidReason = voided.Reason,
            Watermark = watermark > known.Watermark ? watermark : known.Watermark,
            WholeAt = known.WholeAt,
            Pages = known.Pages,
        };
    }

    /// <summary>In the order they were, new ones last.</summary>
    private List<T> Updated(IEnumerable<T> known, IReadOnlyList<T> changed, HashSet<string> gone)
    {
        var news = changed.ToDictionary(source.IdOf, StringComparer.Ordinal);
        var items = new List<T>();
        foreach (var item in known)
        {
            var id = source.IdOf(item);
            var isNew = news.Remove(id, out var fresh);
            if (!gone.Contains(id))
                items.Add(isNew ? fresh! : item);
        }

        items.AddRange(news.Where(pair => !gone.Contains(pair.Key)).Select(pair => pair.Value));
        return items;
    }

    /// <summary>Ids of what was deleted and not restored between the two lists.</summary>
    private HashSet<string> Newest(IReadOnlyList<T> deleted, IReadOnlyList<T> unlessIn)
    {
        var gone = deleted.ToDictionary(source.IdOf, source.UpdatedAt, StringComparer.Ordinal);
        foreach (var live in unlessIn)
        {
            if (gone.TryGetValue(source.IdOf(live), out var goneAt) && source.UpdatedAt(live) > goneAt)
                gone.Remove(source.IdOf(live));
        }

        return gone.Keys.ToHashSet(StringComparer.Ordinal);
    }

    private int Living(PartRead<T> part) => part.Items.Count(item => !source.IsVoid(item));

    private static ReadFault? Ending(ReadFault? fault) => fault is { State: PartState.SignInRequired } ? fault : null;

    private static ReadFault? Losing(ReadFault? fault) => fault is { IsLost: true } ? fault : null;
}
