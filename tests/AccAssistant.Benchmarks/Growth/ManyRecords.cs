using AccAssistant.Benchmarks.Reads;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>A question that looks at every record.</summary>
internal static class ManyRecords
{
    private const string All = "status: any; group: age";

    /// <param name="pages">Half of what is read.</param>
    /// <returns>Nanoseconds a record, the middle of so many runs.</returns>
    public static async Task<double> TimeOfRecordAsync(IReadOnlyList<byte[]> pages, int runs)
    {
        await using var autodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(pages), TimeSpan.Zero);
        await using var product = new Product(autodesk.Address);
        var times = new List<TimeSpan>();
        for (var run = 0; run <= runs; run++)
            times.Add(await Clocked.RunAsync(() => product.AskAsync(RecordModule.Issues, All)));
        var records = (await product.AskAsync(RecordModule.Issues, All)).Result.Receipt.Matched;
        return Clocked.Median(times.Skip(1)).TotalNanoseconds / records;
    }
}
