using AccAssistant.Benchmarks.Programs;
using BenchmarkDotNet.Attributes;

namespace AccAssistant.Benchmarks.Inner;

#pragma warning disable CA1001 // What is set up is cleaned up as BenchmarkDotNet does it.
/// <summary>What the store does for a question besides keeping the answer as it grows.</summary>
public class Keeping
{
    private TurnsOnDisk turns = null!;
    private Guid conversation;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        turns = await TurnsOnDisk.OpenAsync();
        conversation = await turns.ConverseAsync(10);
    }

    [GlobalCleanup]
    public async Task DisposeAsync() => await turns.DisposeAsync();

    [Benchmark(Description = "A question's turn begun and ended in the store")]
    public Task Asked() => turns.AskAsync(conversation);
}
