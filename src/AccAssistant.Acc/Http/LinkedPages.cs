using System.Runtime.CompilerServices;
using System.Web;

namespace AccAssistant.Acc.Http;

/// <summary>Lists whose pages name the next one.</summary>
internal static class LinkedPages
{
    /// <summary>Follows the links one after the other.</summary>
    public static async IAsyncEnumerable<Page<T>> FollowAsync<T>(
        AccRequest request,
        Func<AccRequest, CancellationToken, Task<RemotePage<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { request.Path };
        while (true)
        {
            var page = await read(request, cancellationToken);
            yield return new Page<T>(page.Items, page.Total);
            if (page.Next is not { } next || page.Count == 0)
            {
                yield break;
            }

            request = request with { Path = next };
            if (!seen.Add(next) || seen.Count > PageLimits.MostPages)
            {
                throw AccFailures.Unreadable(request, "its pages lead in a circle");
            }
        }
    }

    /// <summary>Reads pages together where the link of the first one only moves the offset on, which is so everywhere today; otherwise follows the links.</summary>
    /// <param name="at">The request for the page after this many records.</param>
    public static async IAsyncEnumerable<Page<T>> ReadAsync<T>(
        Func<int, AccRequest> at,
        Func<AccRequest, CancellationToken, Task<RemotePage<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = at(0);
        var first = await read(request, cancellationToken);
        yield return new Page<T>(first.Items, first.Total);
        if (first.Count == 0)
        {
            yield break;
        }

        var rest = first.Total is { } total && (first.Next is null || OffsetOf(first.Next) == first.Count)
            ? OffsetPages.RestAsync(request, (offset, token) => read(at(offset), token), first.Count, total, cancellationToken)
            : first.Next is { } next ? FollowAsync(request with { Path = next }, read, cancellationToken) : null;
        if (rest is null)
        {
            yield break;
        }

        await foreach (var page in rest)
        {
            yield return page;
        }
    }

    private static int? OffsetOf(string link)
    {
        var query = link.IndexOf('?', StringComparison.Ordinal);
        return query >= 0 && int.TryParse(HttpUtility.ParseQueryString(link[query..])["offset"], out var offset) ? offset : null;
    }
}
