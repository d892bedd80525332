using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads a list to its end and says honestly how that went.</summary>
internal sealed partial class PartReader(ILogger<PartReader> logger)
{
    public async Task<PartRead<T>> ReadPagesAsync<T>(string what, DateTimeOffset startedAt, Func<CancellationToken, IAsyncEnumerable<Page<T>>> pages, Func<T, string> idOf, Action<int, int?> report, CancellationToken cancellationToken)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        int? total = null;
        try
        {
            await foreach (var page in pages(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (var item in page.Items)
                    items[idOf(item)] = item;
                // Records that go while the list is read lower the later totals: only the largest says whether all came.
                total = page.Total > (total ?? -1) ? page.Total : total;
                report(items.Count, total);
            }
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            var (state, reason) = Explain(what, error);
            var kept = items.Count > 0 && state != PartState.SignInRequired;
            return Part(kept ? PartState.Partial : state, kept && state == PartState.NoAccess ? "access was refused midway" : reason);
        }

        // The server counted more than it gave: records moved between pages while they were read.
        return Part(PartState.Read, items.Count < total ? "the list changed while it was being read" : null);

        PartRead<T> Part(PartState state, string? reason) =>
            new(items.Values.ToArray(), Math.Max(total ?? items.Count, items.Count), startedAt, state, reason);
    }

    public async Task<PartRead<T>> ReadListAsync<T>(string what, DateTimeOffset startedAt, Func<CancellationToken, Task<IReadOnlyList<T>>> read, CancellationToken cancellationToken)
    {
        try
        {
            var items = await read(cancellationToken).ConfigureAwait(false);
            return new PartRead<T>(items, items.Count, startedAt, PartState.Read, null);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            var (state, reason) = Explain(what, error);
            return new PartRead<T>([], 0, startedAt, state, reason);
        }
    }

    private (PartState State, string Reason) Explain(string what, Exception error)
    {
        if (error is AccException known)
        {
            Log.NotRead(logger, what, known.Kind, known.Endpoint, known.Status);
            return (PartFailure.StateOf(known), PartFailure.ReasonOf(known));
        }

        Log.Broke(logger, what, error);
        return (PartState.Failed, "reading failed unexpectedly");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{What} could not be read whole: {Kind} from {Endpoint}, status {Status}")]
        public static partial void NotRead(ILogger logger, string what, AccErrorKind kind, string endpoint, int? status);

        [LoggerMessage(2, LogLevel.Error, "{What} could not be read whole")]
        public static partial void Broke(ILogger logger, string what, Exception error);
    }
}
