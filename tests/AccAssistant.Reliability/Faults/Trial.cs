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
        TimeSpan? missed = null;
        var isNamed = false;
        var round = await crowd.AskAsync(Crowd.Crowd.Slow, async patience =>
        {
            await Task.Delay(Into, patience);
            using var members = fault.Missed is { } victim ? await Members.OfAsync(site, site.Instances[victim.Instance]) : null;
            var striking = fault.StrikeAsync(site);
            var naming = fault.Names is { } part ? site.Instances[2].NamesAsync(part) : Task.FromResult(true);
            missed = members is null ? null : await members.MissedAfterAsync(Patience);
            await striking;
            isNamed = await naming;
        }, Patience);
        await enough.CancelAsync();
        await probing;

        var first = await Judgement.OfAsync(round);
        var again = await crowd.AskAsync("/overdue issues", _ => Task.CompletedTask, Patience);
        var after = await Judgement.OfAsync(again);
        foreach (var instance in site.Instances)
            await instance.WaitUntilReadyAsync();
        return new TrialResult(fault, first, after, probe.LongestWait, round.Turns.Max(turn => turn.Seen?.LongestSilence ?? TimeSpan.Zero), missed, isNamed);
    }
}
