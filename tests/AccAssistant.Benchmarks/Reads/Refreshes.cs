using AccAssistant.Benchmarks.Programs;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>What it costs to come up to date after 20 records of a project of 8,000 have changed.</summary>
internal static class Refreshes
{
    private static readonly (RecordModule Module, string Path)[] Lists =
    [
        (RecordModule.Issues, "/issues?"),
        (RecordModule.Rfis, "/search:rfis"),
        (RecordModule.Submittals, "/items?"),
    ];

    public static async Task<IReadOnlyList<Line>> RunAsync(RunningSandbox sandbox)
    {
        await using var product = new Product(sandbox.Address, sandbox.Token);
        var cold = await ReadAllAsync(product);

        await sandbox.TouchAsync(20);
        // Long enough that all of it is too old to answer with, not so long that it is read anew.
        product.Time.Shift += TimeSpan.FromMinutes(6);
        var refreshed = await ReadAllAsync(product);

        return
        [
            .. Lists.Select(list => new Line(
                $"Requests to bring {list.Module} up to date after 20 changes",
                $"{refreshed[list.Module]} ({cold[list.Module]} when cold)",
                "≤ 3",
                refreshed[list.Module] is > 0 and <= 3)),
        ];
    }

    private static async Task<Dictionary<RecordModule, int>> ReadAllAsync(Product product)
    {
        product.Requests.Clear();
        foreach (var (module, _) in Lists)
            await product.AskAsync(module, "status: any");
        return Lists.ToDictionary(list => list.Module, list => product.Requests.Count(path => path.Contains(list.Path, StringComparison.Ordinal)));
    }
}
