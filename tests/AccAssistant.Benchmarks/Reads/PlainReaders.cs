using System.Globalization;
using System.Net;
using System.Text.Json;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>How others read a list, to compare with.</summary>
internal static class PlainReaders
{
    private const string List = "/construction/issues/v1/projects/p/issues?limit=100&offset=";

    /// <summary>The original app's loop: a page, then the next one, until there are as many as the first said.</summary>
    public static async Task<int> OneByOneAsync(HttpClient http)
    {
        var titles = new List<string>();
        int total;
        do
        {
            var body = JsonElement.Parse(await http.GetStringAsync(List + titles.Count.ToString(CultureInfo.InvariantCulture)));
            total = body.GetProperty("pagination").GetProperty("totalResults").GetInt32();
            titles.AddRange(body.GetProperty("results").EnumerateArray().Select(issue => issue.GetProperty("title").GetString()!));
        }
        while (titles.Count < total);

        return titles.Count;
    }

    /// <summary>As many pages at once, each tried again after the pause the server asks for: no limiter of its own.</summary>
    public static async Task<int> TogetherAsync(HttpClient http, int atOnce)
    {
        var count = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 50), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (page, cancellationToken) =>
        {
            while (true)
            {
                using var answer = await http.GetAsync(List + (page * 100).ToString(CultureInfo.InvariantCulture), cancellationToken);
                if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value, cancellationToken);
                    continue;
                }

                var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
                Interlocked.Add(ref count, body.GetProperty("results").GetArrayLength());
                return;
            }
        });
        return count;
    }
}
