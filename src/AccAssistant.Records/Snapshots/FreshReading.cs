using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads a module in the cheapest way that leaves nothing out: by what changed, and whole where that cannot be relied on.</summary>
internal sealed class FreshReading<T>(ModuleSource<T> source, PartReader parts, TimeProvider time)
    where T : class
{
    /// <summary>Changed lists do not tell of rights given and taken, nor of counts that move no stamp.</summary>
    public static readonly TimeSpan WholeEvery = TimeSpan.FromHours(1);

    private readonly ChangeReading<T> changes = new(source, parts, time);

    /// <summary>Never throws for what Autodesk did. What was known is kept, and said to be old, when Autodesk does not answer; when access is lost it is not.</summary>
    /// <param name="known">What was read before; null for nothing.</param>
    public async Task<PartRead<T>> ReadAsync(PartRead<T>? known, Reader reader, DateTimeOffset startedAt, ReadProgress progress, CancellationToken cancellationToken)
    {
        var canRefresh = known is { IsWhole: true, Watermark: not null };
        var isDue = canRefresh && startedAt - known!.WholeAt >= WholeEvery;
        if (canRefresh && !isDue)
        {
            var refreshed = await RefreshAsync(known!, reader, startedAt, cancellationToken).ConfigureAwait(false);
            if (refreshed is not null)
                return refreshed;
        }

        var whole = await new WholeReading<T>(source, parts, changes, time).ReadAsync(reader, startedAt, progress, cancellationToken).ConfigureAwait(false);
        if (known is null || whole.IsLost)
            return whole;
        if (whole.State == PartState.Read)
            return whole with { Items = Unchanged.Kept(source, known.Items, whole.Items) };
        if (isDue && await RefreshAsync(known, reader, startedAt, cancellationToken).ConfigureAwait(false) is { StaleReason: null } current)
            return current;

        // Half of a fresh reading is worth more than half of an old one, and less than all of it.
        return known.State == PartState.Read || !whole.HasItems ? known.Staled(whole.Reason!, time.GetUtcNow()) : whole;
    }

    /// <summary>Null when only reading all of it again can tell.</summary>
    private async Task<PartRead<T>?> RefreshAsync(PartRead<T> known, Reader reader, DateTimeOffset startedAt, CancellationToken cancellationToken)
    {
        var pass = await changes.ReadAsync(known, reader, startedAt, source.Plain.IsCounted, cancellationToken).ConfigureAwait(false);
        return pass.Fault switch
        {
            null => pass.AddsUp ? pass.Part : null,
            { IsLost: true } lost => new PartRead<T>([], 0, startedAt, lost.State, lost.Reason) { Broken = lost.Kind },
            { IsOutage: true } outage => known.Staled(outage.Reason, time.GetUtcNow()),
            // A filter that is not taken says nothing about the list itself.
            _ => null,
        };
    }
}
