using AccAssistant.Acc;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Benchmarks.Reads;
using AccAssistant.Records;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>Many people's views of a project in the memory of one instance, let go as its grains let them go.</summary>
internal sealed class ManyViews(Product product)
{
    private const string Typical = "status: open; group: location";

    private readonly ProjectsHeld held = new();
    private readonly Dictionary<string, ProjectRecords> views = new(StringComparer.Ordinal);

    /// <returns>The MB that as many views take as are held, and then, once twice as many others were asked for since.</returns>
    public static async Task<(double Full, double Later)> MeasureAsync(IReadOnlyList<byte[]> issuePages)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var autodesk = await SlowAutodesk.StartAsync(issuePages, TimeSpan.Zero);
        await using var product = new Product(autodesk.Address, settings: NoQuotas.Settings);
        var many = new ManyViews(product);
        await many.AskAsync(0, 1);
        var before = HeldMemory.Megabytes();
        await many.AskAsync(1, ProjectsHeld.Usual);
        var full = HeldMemory.Megabytes() - before;
        await many.AskAsync(ProjectsHeld.Usual, 3 * ProjectsHeld.Usual);
        var later = HeldMemory.Megabytes() - before;
        foreach (var view in many.views.Values)
            view.Dispose();
        return (full, later);
    }

    private async Task AskAsync(int from, int to)
    {
        for (var person = from; person < to; person++)
        {
            var caller = RunningSandbox.Dana with { UserId = $"USER{person}" };
            var key = ProjectGrain.KeyOf(caller.UserId, RunningSandbox.Project.Id);
            var view = views[key] = product.Open(caller);
            using var asking = held.Asked(key, () => LetGo(key));
            await Product.AskAsync(view, caller, RecordModule.Issues, Typical);
            product.Requests.Clear();
        }
    }

    private void LetGo(string key)
    {
        if (views.Remove(key, out var gone))
            gone.Dispose();
    }
}
