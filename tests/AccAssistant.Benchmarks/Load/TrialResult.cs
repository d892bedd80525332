namespace AccAssistant.Benchmarks.Load;

/// <param name="First">Milliseconds added before the first token.</param>
/// <param name="Each">Milliseconds added to each other token.</param>
/// <param name="Cpu">Milliseconds of a processor per 1,000 tokens; of paced ones while nobody asks.</param>
/// <param name="CpuOfQuestion">Milliseconds of a processor for each question beside its tokens.</param>
/// <param name="Throughput">Tokens per second, of all chats.</param>
/// <param name="Megabytes">The most the program held meanwhile.</param>
/// <param name="Requests">That the model got for each question.</param>
/// <param name="Wrong">Tokens lost, doubled or out of order.</param>
internal sealed record TrialResult(Percentiles First, Percentiles Each, double Cpu, double CpuOfQuestion, double Throughput, double Megabytes, double Requests, int Wrong)
{
    /// <summary>The middle of several runs, each figure by itself; of what is wrong, all of it.</summary>
    public static TrialResult MiddleOf(IReadOnlyList<TrialResult> runs) => new(
        Percentiles.MiddleOf([.. runs.Select(run => run.First)]),
        Percentiles.MiddleOf([.. runs.Select(run => run.Each)]),
        Percentiles.Of(runs.Select(run => run.Cpu)).P50,
        Percentiles.Of(runs.Select(run => run.CpuOfQuestion)).P50,
        Percentiles.Of(runs.Select(run => run.Throughput)).P50,
        runs.Max(run => run.Megabytes),
        runs.Max(run => run.Requests),
        runs.Sum(run => run.Wrong));
}
