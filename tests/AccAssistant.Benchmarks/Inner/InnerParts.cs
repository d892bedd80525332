using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AccAssistant.Benchmarks.Inner;

/// <summary>The parts an answer passes through, each by itself, in this process.</summary>
internal static class InnerParts
{
    private static readonly Type[] All = [typeof(TokenPath), typeof(Rendered), typeof(Counting), typeof(Asking), typeof(SessionLookup), typeof(Keeping)];

    /// <param name="quick">Fewer rounds: enough for what is allocated, little for times.</param>
    public static IReadOnlyList<PartCost> Run(bool quick)
    {
        var job = (quick ? Job.ShortRun.WithIterationCount(2).WithWarmupCount(1) : Job.Default.WithIterationCount(10)).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "acc-assistant-benchmarks"));
        return [.. All.SelectMany(type => BenchmarkRunner.Run(type, config).Reports).Select(CostOf)];
    }

    public static string ToMarkdown(IEnumerable<PartCost> costs) => string.Join('\n', costs
        .Select(cost => string.Create(CultureInfo.InvariantCulture, $"| {cost.What} | {cost.Microseconds:N1} µs | {cost.Bytes / 1000.0:N1} kB |"))
        .Prepend("|---|---:|---:|")
        .Prepend("| Part | Takes | Allocates |"));

    private static PartCost CostOf(BenchmarkReport report) => report.ResultStatistics is { } statistics
        ? new PartCost(report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), statistics.Median / 1000, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
        : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run.");
}
