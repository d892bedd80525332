using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>The first question about 5,000 issues, at 120 ms a page.</summary>
internal static class ColdReads
{
    public static readonly TimeSpan PageTakes = TimeSpan.FromMilliseconds(120);

    public static async Task<IReadOnlyList<Line>> RunAsync(IReadOnlyList<byte[]> pages, int runs)
    {
        await using var autodesk = await SlowAutodesk.StartAsync(pages, PageTakes);
        using var http = new HttpClient { BaseAddress = new Uri(autodesk.Address) };
        Expect(await PlainReaders.TogetherAsync(http, 10));
        await AskAsync(autodesk.Address);
        var atOnce = autodesk.MostAtOnce;

        var (ours, loops, plain) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            ours.Add(await AskAsync(autodesk.Address));
            plain.Add(await Clocked.RunAsync(async () => Expect(await PlainReaders.TogetherAsync(http, atOnce))));
            if (run < 2)
                loops.Add(await Clocked.RunAsync(async () => Expect(await PlainReaders.OneByOneAsync(http))));
        }

        var (mine, loop) = (Clocked.Median(ours), Clocked.Median(loops));
        var rounds = 1 + (int)Math.Ceiling((pages.Count - 1) / (double)atOnce);
        var faster = loop / mine;
        var overBest = mine / (rounds * PageTakes);
        return
        [
            new Line("Cold question about 5,000 issues, 120 ms a page", $"{mine.TotalSeconds:0.00} s (best {ours.Min().TotalSeconds:0.00} s), {atOnce} pages at once", ""),
            new Line("Only fetching those pages, as many at once, and counting their rows", $"{Clocked.Median(plain).TotalSeconds:0.00} s", ""),
            new Line("The original app's loop, a page after the other", $"{loop.TotalSeconds:0.00} s", ""),
            new Line("Times faster than that loop", $"{faster:0.0}", "≥ 6", faster >= 6),
            new Line($"Against the best possible, 120 ms × {rounds} rounds", $"{overBest:0.00}", "≤ 1.15", overBest <= 1.15),
            new Line($"Against as many rounds of a page as that loop saw it, {(loop / pages.Count).TotalMilliseconds:0} ms", $"{mine / (rounds * (loop / pages.Count)):0.00}", ""),
        ];
    }

    /// <summary>A new client each time: nothing is known yet.</summary>
    private static async Task<TimeSpan> AskAsync(string address)
    {
        await using var product = new Product(address);
        return await Clocked.RunAsync(async () => Expect((await product.AskAsync(RecordModule.Issues, "status: any; group: status")).Result.Receipt.Matched));
    }

    private static void Expect(int count)
    {
        if (count != 5000)
            throw new InvalidOperationException($"{count} of 5,000 issues were read.");
    }
}
