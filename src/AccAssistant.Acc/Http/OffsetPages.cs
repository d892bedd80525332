using System.Runtime.CompilerServices;

namespace AccAssistant.Acc.Http;

/// <summary>Lists that are asked for by the number of records to skip, in the address or in the body. The first page tells the total; the others are then read together and handed out in order.</summary>
internal static class OffsetPages
{
    /// <param name="read">Reads the page after this many records.</param>
    public static async IAsyncEnumerable<Page<T>> ReadAsync<T>(
        AccRequest request,
        Func<int, CancellationToken, Task<RemotePage<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = await ReadAsync(request, read, 0, cancellationToken);
        yield return new Page<T>(first.Items, first.Total);
        if (first.Count == 0)
        {
            yield break;
        }

        var rest = first.Total is { } total
            ? RestAsync(request, read, first.Count, total, cancellationToken)
            : UntilShortAsync(request, read, first.Count, cancellationToken);
        await foreach (var page in rest)
        {
            yield return page;
        }
    }

    /// <summary>Everything after the first page of <paramref name="step"/> records.</summary>
    public static async IAsyncEnumerable<Page<T>> RestAsync<T>(
        AccRequest request,
        Func<int, CancellationToken, Task<RemotePage<T>>> read,
        int step,
        int total,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (total / step > PageLimits.MostPages)
        {
            throw AccFailures.Unreadable(request, "it claims to hold more than a project can");
        }

        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(PageLimits.AtOnce);
        var underWay = new Queue<Task<RemotePage<T>>>();
        // Each page begins with the last row of the one before: another row there tells that records came or went in between.
        var stride = Math.Max(1, step - 1);
        var next = stride;
        var isUsable = true;
        try
        {
            while (true)
            {
                // The list may grow while it is read: the newest total counts.
                for (; next + step - stride < total && underWay.Count < PageLimits.Ahead; next += stride)
                {
                    underWay.Enqueue(ReadInTurnAsync(request, read, next, slots, abandon.Token));
                }

                if (!underWay.TryDequeue(out var oldest))
                {
                    yield break;
                }

                var page = await oldest;
                if (page.Count == 0)
                {
                    yield break;
                }

                total = Math.Min(page.Total ?? total, PageLimits.MostPages * step);
                // A row without an id cannot be recognized.
                var wasUsable = isUsable;
                isUsable = page.Items.Count == page.Count;
                yield return new Page<T>(page.Items, page.Total) { Overlaps = stride < step && wasUsable && isUsable };
            }
        }
        finally
        {
            await abandon.CancelAsync();
            Task settled = Task.WhenAll(underWay);
            await settled.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One after the other, for a list that does not say how long it is.</summary>
    private static async IAsyncEnumerable<Page<T>> UntilShortAsync<T>(
        AccRequest request,
        Func<int, CancellationToken, Task<RemotePage<T>>> read,
        int step,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = step;
        for (var offset = step; count >= step; offset += count)
        {
            if (offset / step > PageLimits.MostPages)
            {
                throw AccFailures.Unreadable(request, "it does not end");
            }

            var page = await ReadAsync(request, read, offset, cancellationToken);
            count = page.Count;
            if (count > 0)
            {
                yield return new Page<T>(page.Items, page.Total);
            }
        }
    }

    private static async Task<RemotePage<T>> ReadInTurnAsync<T>(AccRequest request, Func<int, CancellationToken, Task<RemotePage<T>>> read, int offset, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(request, read, offset, cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }

    private static async Task<RemotePage<T>> ReadAsync<T>(AccRequest request, Func<int, CancellationToken, Task<RemotePage<T>>> read, int offset, CancellationToken cancellationToken)
    {
        var page = await read(offset, cancellationToken);
        return page.Offset is { } echo && echo != offset
            ? throw AccFailures.Unreadable(request, "it is another page than the one asked for")
            : page;
    }
}
