using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>The same where the server allows only 20 requests a second.</summary>
internal static class LimitedReads
{
    private const int PerSecond = 20;

    public static async Task<IReadOnlyList<Line>> RunAsync(IReadOnlyList<byte[]> pages, int runs)
    {
        var best = TimeSpan.FromSeconds(pages.Count / (double)PerSecond);
        var ours = new List<(TimeSpan Took, int Refused)>();
        for (var run = 0; run < runs; run++)
        {
            await using var autodesk = await SlowAutodesk.StartAsync(pages, ColdReads.PageTakes, PerSecond);
            await using var product = new Product(autodesk.Address, "token", ("Acc:Quotas:PerSecond", $"{PerSecond}"));
            var took = await Clocked.RunAsync(async () => Expect((await product.AskAsync(RecordModule.Issues, "status: any; group: status")).Result.Receipt.Matched));
            ours.Add((took, autodesk.Refused));
        }

        await using var naive = await SlowAutodesk.StartAsync(pages, ColdReads.PageTakes, PerSecond);
        using var http = new HttpClient { BaseAddress = new Uri(naive.Address) };
        var naiveTook = await Clocked.RunAsync(async () => Expect(await PlainReaders.TogetherAsync(http, 10)));

        var mine = Clocked.Median(ours.Select(run => run.Took));
        var refused = ours.Max(run => run.Refused);
        return
        [
            new Line("The same with 20 requests a second allowed", $"{mine.TotalSeconds:0.00} s", ""),
            new Line($"Against that limit, 50 pages ÷ 20 = {best.TotalSeconds:0.0} s", $"{mine / best:0.00}", "≤ 1.15", mine / best <= 1.15),
            new Line("429s on the way, the most in a run", $"{refused}", "≤ 1", refused <= 1),
            new Line("Naive parallel reading against the limit", $"{naiveTook / best:0.00}, {naive.Refused} 429s", ""),
        ];
    }

    private static void Expect(int count)
    {
        if (count != 5000)
            throw new InvalidOperationException($"{count} of 5,000 issues were read.");
    }
}
