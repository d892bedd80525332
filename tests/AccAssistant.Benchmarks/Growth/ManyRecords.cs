using AccAssistant.Benchmarks.Reads;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>A question that looks at every record.</summary>
internal static class ManyRecords
{
    private const string All = "status: any; group: age";

    /// <returns>The time of a record among many as a multiple of that among few; both are asked about in turn.</returns>
    public static async Task<double> MoreAmongAsync(IReadOnlyList<byte[]> many, IReadOnlyList<byte[]> few, int runs)
    {
        await using var manyAtAutodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(many), TimeSpan.Zero);
        await using var fewAtAutodesk = await SlowAutodesk.StartAsync(DoubledIssues.Of(few), TimeSpan.Zero);
        await using var among = new Product(manyAtAutodesk.Address);
        await using var amongFew = new Product(fewAtAutodesk.Address);
        var (inMany, inFew) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            inFew.Add(await Clocked.RunAsync(() => amongFew.AskAsync(RecordModule.Issues, All)));
            inMany.Add(await Clocked.RunAsync(() => among.AskAsync(RecordModule.Issues, All)));
        }

        return Clocked.Median(inMany) / await CountAsync(among) / (Clocked.Median(inFew) / await CountAsync(amongFew));
    }

    private static async Task<int> CountAsync(Product product) => (await product.AskAsync(RecordModule.Issues, All)).Result.Receipt.Matched;
}
