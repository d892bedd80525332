using System.Diagnostics;

namespace AccAssistant.Benchmarks.Load;

/// <summary>One load put on one program.</summary>
internal static class Trial
{
    /// <summary>People who read answers do not press Enter at one moment.</summary>
    private static readonly TimeSpan AskedWithin = TimeSpan.FromSeconds(2);

    /// <param name="chats">Open windows, as many as the load has.</param>
    public static async Task<TrialResult> RunAsync(ILoadTarget target, ModelStub model, IReadOnlyList<ILoadChat> chats, Load load)
    {
        var speeches = chats.Take(load.Chats).Select(_ => model.Prepare(load)).ToList();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
        var most = MostMegabytesAsync(target, watching.Token);
        var (before, watch) = (target.Process.Cpu, Stopwatch.StartNew());
        var steadily = load.TokensPerSecond > 0 ? SteadyCpuAsync(target, load) : Task.FromResult(0.0);
        var heard = await Task.WhenAll(chats.Zip(speeches, (chat, speech) => Task.Run(async () =>
        {
            if (load.TokensPerSecond > 0)
                await Task.Delay(AskedWithin * Random.Shared.NextDouble(), patience.Token);
            return await chat.AskAsync(speech, patience.Token);
        })));
        var (cpu, elapsed) = ((target.Process.Cpu - before).TotalMilliseconds, watch.Elapsed);
        await watching.CancelAsync();
        return new TrialResult(
            Percentiles.Of(heard.Select(each => each.AddedBeforeFirst)),
            Percentiles.Of(heard.SelectMany(each => each.AddedToEach)),
            load.TokensPerSecond > 0 ? await steadily : cpu * 1000 / load.AllTokens,
            load.TokensPerSecond > 0 ? (cpu - (await steadily * load.AllTokens / 1000)) / load.Chats : 0,
            load.AllTokens / elapsed.TotalSeconds,
            await most,
            heard.Sum(each => each.Wrong));
    }

    /// <summary>While everybody is being answered and nobody asks.</summary>
    private static async Task<double> SteadyCpuAsync(ILoadTarget target, Load load)
    {
        await Task.Delay(AskedWithin + AskedWithin / 4);
        var (cpu, began) = (target.Process.Cpu, Stopwatch.GetTimestamp());
        await Task.Delay(TimeSpan.FromSeconds((double)load.Tokens / load.TokensPerSecond) - AskedWithin);
        return (target.Process.Cpu - cpu).TotalMilliseconds * 1000 / (load.Chats * load.TokensPerSecond * Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private static async Task<double> MostMegabytesAsync(ILoadTarget target, CancellationToken over)
    {
        var most = target.Process.Megabytes;
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(500, over).ContinueWith(_ => { }, TaskScheduler.Default);
            most = Math.Max(most, target.Process.Megabytes);
        }

        return most;
    }
}
