using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Faults;

/// <summary>One fault while everybody is being answered, then a question more of everybody.</summary>
internal static class Trial
{
    /// <summary>Answers have begun by then and are far from their end.</summary>
    private static readonly TimeSpan Into = TimeSpan.FromSeconds(6);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<TrialResult> RunAsync(Fault fault, Installation site, Crowd.Crowd crowd, Talker prober)
    {
        using var enough = new CancellationTokenSource();
        var probe = new Probe(prober);
        var probing = probe.RunAsync(enough.Token);
        var round = await crowd.AskAsync(Crowd.Crowd.Slow, async patience =>
        {
            await Task.Delay(Into, patience);
            await fault.StrikeAsync(site);
        }, Patience);
        await enough.CancelAsync();
        await probing;

        using var limit = new CancellationTokenSource(Patience);
        var first = await Judgement.OfAsync(round, limit.Token);
        var again = await crowd.AskAsync("/overdue issues", _ => Task.CompletedTask, Patience);
        using var second = new CancellationTokenSource(Patience);
        var after = await Judgement.OfAsync(again, second.Token);
        foreach (var instance in site.Instances)
            await instance.WaitUntilReadyAsync();
        return new TrialResult(fault.Name, first, after, probe.LongestWait, round.Turns.Max(turn => turn.Seen?.LongestSilence ?? TimeSpan.Zero));
    }
}
