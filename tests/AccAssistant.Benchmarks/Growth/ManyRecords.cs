using AccAssistant.Benchmarks.Reads;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>A question that looks at every record.</summary>
internal static class ManyRecords
{
    private const string All = "status: any; group: age";

    /// <returns>The time of a record among many as a multiple of that among few.</returns>
    public static async Task<double> MoreAmongAsync(IReadOnlyList<byte[]> many, IReadOnlyList<byte[]> few, int runs)
    {
        await using var manyAtAutodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(many), TimeSpan.Zero);
        await using var fewAtAutodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(few), TimeSpan.Zero);
        await using var among = new Product(manyAtAutodesk.Address);
        await using var amongFew = new Product(fewAtAutodesk.Address);
        var ratio = await Clocked.RatioAsync(() => TimedAsync(among), () => TimedAsync(amongFew), runs);
        return ratio * await CountAsync(amongFew) / await CountAsync(among);
    }

    private static Task<TimeSpan> TimedAsync(Product product) => Clocked.RunAsync(() => product.AskAsync(RecordModule.Issues, All));

    private static async Task<int> CountAsync(Product product) => (await product.AskAsync(RecordModule.Issues, All)).Result.Receipt.Matched;
}
