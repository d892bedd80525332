using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>What it costs to keep 10,000 issues and to ask about them once they are read.</summary>
internal static class WarmQueries
{
    private const double Megabyte = 1_000_000;

    private static readonly string[] Typical =
    [
        "status: overdue; group: assignee; top: 10",
        "status: open; group: location",
        "status: any; group: age",
        "status: open; assignee: nobody; sort: days open desc; top: 25",
        "created: last 3 months; group: created week; measure: days open",
        "status: any; text: door; sort: relevance; top: 20",
    ];

    public static async Task<IReadOnlyList<Line>> RunAsync(IReadOnlyList<byte[]> pages, int runs)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var autodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(pages), TimeSpan.Zero);
        // What is needed once, whoever reads, is there before the memory is looked at.
        await WarmUpAsync([pages[0]]);
        var before = HeldMemory.Megabytes();
        await using var product = new Product(autodesk.Address);
        await AskAllAsync(product, 10_000);
        var memory = HeldMemory.Megabytes() - before;
        var lines = new List<Line>
        {
            new("Memory for 10,000 issues, with the index of their texts", $"{memory:0.0} MB", "< 25 MB", memory < 25),
        };
        foreach (var query in Typical)
            lines.Add(await MeasureAsync(product, query, runs));
        return lines;
    }

    private static async Task WarmUpAsync(IReadOnlyList<byte[]> page)
    {
        await using var autodesk = await SlowAutodesk.StartAsync(page, TimeSpan.Zero);
        await using var first = new Product(autodesk.Address);
        await AskAllAsync(first, 100);
    }

    private static async Task AskAllAsync(Product product, int expected)
    {
        var count = (await product.AskAsync(RecordModule.Issues, "status: any")).Result.Receipt.Matched;
        if (count != expected)
            throw new InvalidOperationException($"{count} of {expected} issues were read.");
        foreach (var query in Typical)
            await product.AskAsync(RecordModule.Issues, query);
    }

    private static async Task<Line> MeasureAsync(Product product, string query, int runs)
    {
        for (var run = 0; run < runs; run++)
            await product.AskAsync(RecordModule.Issues, query);

        var times = new List<TimeSpan>();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var run = 0; run < runs; run++)
            times.Add(await Clocked.RunAsync(() => product.AskAsync(RecordModule.Issues, query)));
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / Megabyte / runs;
        var median = Clocked.Median(times).TotalMilliseconds;
        return new Line($"Warm: `{query}`", $"{median:0.00} ms, {allocated:0.00} MB", "< 5 ms, < 1 MB", median < 5 && allocated < 1);
    }
}
