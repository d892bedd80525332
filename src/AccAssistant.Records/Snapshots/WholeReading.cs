using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads every page of a module.</summary>
internal sealed class WholeReading<T>(ModuleSource<T> source, PartReader parts, ChangeReading<T> changes, TimeProvider time)
    where T : class
{
    public async Task<PartRead<T>> ReadAsync(Reader reader, DateTimeOffset startedAt, ReadProgress progress, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var sum = new ListProgress(progress);
        var reading = parts.ReadPagesAsync(source.Plain.What, token => source.Plain.All(reader, token), source.IdOf, sum.ReportPlain, cancellationToken);
        var readingVoid = source.Void is { } list
            ? parts.ReadPagesAsync(list.What, token => list.All(reader, token), source.IdOf, sum.ReportVoid, cancellationToken)
            : Task.FromResult(new ListRead<T>([], 0, null));
        var plain = await reading.ConfigureAwait(false);
        var voided = await readingVoid.ConfigureAwait(false);
        var part = Part(plain, voided, startedAt, time.GetElapsedTime(began));
        return part is { State: PartState.Read, Watermark: not null, Reason: not null }
            ? await RepairAsync(part, reader, cancellationToken).ConfigureAwait(false)
            : part;
    }

    private PartRead<T> Part(ListRead<T> plain, ListRead<T> voided, DateTimeOffset startedAt, TimeSpan took)
    {
        if (plain.State is not (PartState.Read or PartState.Partial))
            return new PartRead<T>([], 0, startedAt, plain.State, plain.Reason) { Broken = plain.Fault?.Kind };

        var items = VoidSplit.Joined(source, plain.Items, voided.Items);
        var twice = plain.Items.Count + voided.Items.Count - items.Count;
        return new PartRead<T>(items, plain.Total + voided.Total - twice, startedAt, plain.State, plain.Reason)
        {
            VoidState = voided.State,
            VoidReason = voided.Reason,
            Broken = plain.Fault?.Kind,
            Pages = plain.Pages + voided.Pages,
            Watermark = plain.Fault is null ? Watermark.Of(items.Select(source.UpdatedAt), took, time.GetUtcNow()) : null,
        };
    }

    /// <summary>The server counted more than it gave: records moved between pages while they were read. What moved them has changed since then, or is gone.</summary>
    private async Task<PartRead<T>> RepairAsync(PartRead<T> part, Reader reader, CancellationToken cancellationToken)
    {
        var pass = await changes.ReadAsync(part, reader, part.ReadAt, isCounted: true, cancellationToken).ConfigureAwait(false);
        if (pass.Part is not { } merged)
            return part;

        return pass.AddsUp ? merged : merged with { Total = Math.Max(part.Total, merged.Total), Reason = part.Reason };
    }
}
