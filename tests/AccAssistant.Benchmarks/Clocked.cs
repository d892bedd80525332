using System.Diagnostics;

namespace AccAssistant.Benchmarks;

internal static class Clocked
{
    public static async Task<TimeSpan> RunAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began);
    }

    /// <returns>What much of something takes as a multiple of what little of it does, in the median; both are done in turn.</returns>
    public static async Task<double> RatioAsync(Func<Task<TimeSpan>> much, Func<Task<TimeSpan>> little, int runs)
    {
        var (ofMuch, ofLittle) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            ofLittle.Add(await little());
            ofMuch.Add(await much());
        }

        return Median(ofMuch) / Median(ofLittle);
    }

    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
