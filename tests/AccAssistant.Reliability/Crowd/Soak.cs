using System.Diagnostics;
using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Crowd;

/// <summary>The same day over and over: everybody asks a model and the logs, and goes on in a new conversation. What is held of the memory must come to rest.</summary>
internal static class Soak
{
    /// <summary>Of what was held in the second quarter, in the last one.</summary>
    private const double Most = 1.15;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Questions = ["How many RFIs are open, and which are overdue?", "/overdue issues", "Average days open of the open issues by company", "/oac"];

    /// <returns>Whether all was answered and memory came to rest.</returns>
    public static async Task<bool> RunAsync(Installation site, Crowd crowd, TimeSpan length, Action<string> say)
    {
        var watch = Stopwatch.StartNew();
        var (samples, asked, isFine) = (new List<double>(), 0, true);
        while (watch.Elapsed < length)
        {
            foreach (var question in Questions)
            {
                var round = await Judgement.OfAsync(await crowd.AskAsync(question, _ => Task.CompletedTask, Patience));
                asked += round.Completed;
                isFine &= round.IsFine && round.Interrupted == 0;
                foreach (var remark in round.Remarks.Take(3))
                    say("    " + remark);
                samples.Add(site.Instances.Sum(instance => instance.Process.Megabytes));
            }

            await crowd.RenewAsync(site);
            say($"{asked} answers; the instances hold {string.Join(", ", site.Instances.Select(instance => $"{instance.Process.Megabytes:0} MB"))}");
        }

        var (second, last) = (Mean(samples, 1), Mean(samples, 3));
        say($"second quarter {second:0} MB, last quarter {last:0} MB");
        return isFine && last <= second * Most;
    }

    private static double Mean(List<double> samples, int quarter) =>
        samples.Skip(samples.Count * quarter / 4).Take(Math.Max(1, samples.Count / 4)).DefaultIfEmpty().Average();
}
