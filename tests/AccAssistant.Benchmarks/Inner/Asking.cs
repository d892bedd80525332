using AccAssistant.Benchmarks.Programs;
using AccAssistant.Benchmarks.Reads;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Records;
using BenchmarkDotNet.Attributes;

namespace AccAssistant.Benchmarks.Inner;

#pragma warning disable CA1001 // What is set up is cleaned up as BenchmarkDotNet does it.
/// <summary>The query engine over what is read already, 5,000 issues.</summary>
public class Asking
{
    private RunningSandbox sandbox = null!;
    private Product product = null!;
    private Answered found = null!;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        sandbox = await RunningSandbox.StartAsync();
        product = new Product(sandbox.Address, sandbox.Token);
        found = await product.AskAsync(RecordModule.Issues, "status: any");
    }

    [GlobalCleanup]
    public async Task DisposeAsync()
    {
        await product.DisposeAsync();
        await sandbox.DisposeAsync();
    }

    [Benchmark(Description = "Overdue issues of 5,000 by assignee")]
    public Task<Answered> Grouped() => product.AskAsync(RecordModule.Issues, "status: overdue; group: assignee; top: 10");

    [Benchmark(Description = "Open issues of 5,000 that nobody has, oldest first")]
    public Task<Answered> Sorted() => product.AskAsync(RecordModule.Issues, "status: open; assignee: nobody; sort: days open desc; top: 25");

    [Benchmark(Description = "25 rows written for the model")]
    public string Written() => new RowsText(new Fence("k7m2p9"), new SafeText("k7m2p9"), 2_000).Write([], "r1", found.Result).Text;
}
