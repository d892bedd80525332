namespace AccAssistant.Benchmarks.Load;

internal sealed record Percentiles(double P50, double P95, double P99)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Percentiles(At(sorted, 0.5), At(sorted, 0.95), At(sorted, 0.99));
    }

    public static Percentiles MiddleOf(IReadOnlyList<Percentiles> runs) =>
        new(Of(runs.Select(run => run.P50)).P50, Of(runs.Select(run => run.P95)).P50, Of(runs.Select(run => run.P99)).P50);

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, Math.Floor(share * sorted.Length))];
}
