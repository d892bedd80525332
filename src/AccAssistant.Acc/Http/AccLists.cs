using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Http;

/// <summary>Lists under <c>/construction</c>: one envelope, three ways to the next page.</summary>
internal static class AccLists
{
    /// <param name="at">The request for the page after this many records.</param>
    /// <param name="map">Null for a row that cannot be used.</param>
    public static IAsyncEnumerable<Page<T>> ReadByOffsetAsync<TWire, T>(
        this AccHttp http,
        Reader reader,
        Func<int, AccRequest> at,
        JsonTypeInfo<ListWire<TWire>> type,
        Func<TWire, T?> map,
        CancellationToken cancellationToken)
        where TWire : class
        where T : class =>
        OffsetPages.ReadAsync(at(0), (offset, token) => ReadPageAsync(http, reader, at(offset), type, map, token), cancellationToken);

    /// <inheritdoc cref="ReadByOffsetAsync"/>
    public static IAsyncEnumerable<Page<T>> ReadByLinkAsync<TWire, T>(
        this AccHttp http,
        Reader reader,
        Func<int, AccRequest> at,
        JsonTypeInfo<ListWire<TWire>> type,
        Func<TWire, T?> map,
        CancellationToken cancellationToken)
        where TWire : class
        where T : class =>
        LinkedPages.ReadAsync(at, (request, token) => ReadPageAsync(http, reader, request, type, map, token), cancellationToken);

    /// <summary>Leaves out records that an earlier page already held, as happens when a list moves while it is read.</summary>
    public static async IAsyncEnumerable<Page<T>> OnceEachAsync<T>(
        this IAsyncEnumerable<Page<T>> pages,
        Func<T, string> id,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? last = null;
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            var moved = page is { Overlaps: true, Items: [var first, ..] } && last is not null && id(first) != last;
            last = page.Items is [.., var final] ? id(final) : null;
            yield return page with { Items = [.. page.Items.Where(item => seen.Add(id(item)))], Moved = moved };
        }
    }

    public static async Task<IReadOnlyList<T>> AllAsync<T>(this IAsyncEnumerable<Page<T>> pages, Func<T, string> id, CancellationToken cancellationToken) =>
        await pages.OnceEachAsync(id, cancellationToken).SelectMany(page => page.Items).ToListAsync(cancellationToken);

    private static async Task<RemotePage<T>> ReadPageAsync<TWire, T>(
        AccHttp http,
        Reader reader,
        AccRequest request,
        JsonTypeInfo<ListWire<TWire>> type,
        Func<TWire, T?> map,
        CancellationToken cancellationToken)
        where TWire : class
        where T : class
    {
        var list = await http.ReadAsync(reader, request, type, cancellationToken);
        var rows = list.Results ?? throw AccFailures.Unreadable(request, "it holds no list");
        var total = list.Pagination?.TotalResults.ToInt();
        return new RemotePage<T>(
            [.. rows.OfType<TWire>().Select(map).OfType<T>()],
            rows.Count,
            total >= 0 ? total : null,
            list.Pagination?.Offset.ToInt(),
            list.Pagination?.NextUrl.OrNull());
    }
}
