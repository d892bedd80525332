using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads a list to its end and says honestly how that went.</summary>
internal sealed partial class PartReader(ILogger<PartReader> logger)
{
    public async Task<ListRead<T>> ReadPagesAsync<T>(string what, Func<CancellationToken, IAsyncEnumerable<Page<T>>> pages, Func<T, string> idOf, Action<int, int?>? report, CancellationToken cancellationToken)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        int? total = null;
        var (moved, count) = (false, 0);
        ReadFault? fault = null;
        try
        {
            await foreach (var page in pages(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (var item in page.Items)
                    items[idOf(item)] = item;
                // Records that go while the list is read lower the later totals: only the largest says whether all came.
                total = page.Total > (total ?? -1) ? page.Total : total;
                moved |= page.Moved;
                count++;
                report?.Invoke(items.Count, total);
            }
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            fault = Explain(what, error);
        }

        return new ListRead<T>(items.Values.ToArray(), Math.Max(total ?? items.Count, items.Count), fault) { HasMoved = moved, Pages = count };
    }

    /// <summary>How many a list holds now, for the price of its first page; null where the server does not say.</summary>
    public async Task<(int? Total, ReadFault? Fault)> CountAsync<T>(string what, Func<CancellationToken, IAsyncEnumerable<Page<T>>> pages, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var page in pages(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
                return (page.Total, null);
            return (null, null);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, Explain(what, error));
        }
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
            var fault = Explain(what, error);
            return new PartRead<T>([], 0, startedAt, fault.State, fault.Reason) { Broken = fault.Kind };
        }
    }

    private ReadFault Explain(string what, Exception error)
    {
        if (error is AccException known)
        {
            Log.NotRead(logger, what, known.Kind, known.Endpoint, known.Status);
            return new ReadFault(PartFailure.StateOf(known), PartFailure.ReasonOf(known), known.Kind);
        }

        Log.Broke(logger, what, error);
        return new ReadFault(PartState.Failed, "reading failed unexpectedly", null);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{What} could not be read whole: {Kind} from {Endpoint}, status {Status}")]
        public static partial void NotRead(ILogger logger, string what, AccErrorKind kind, string endpoint, int? status);

        [LoggerMessage(2, LogLevel.Error, "{What} could not be read whole")]
        public static partial void Broke(ILogger logger, string what, Exception error);
    }
}
