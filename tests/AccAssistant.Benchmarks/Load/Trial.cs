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
        var (cpu, watch) = (target.Process.Cpu, Stopwatch.StartNew());
        var heard = await Task.WhenAll(chats.Zip(speeches, (chat, speech) => Task.Run(async () =>
        {
            if (load.TokensPerSecond > 0)
                await Task.Delay(AskedWithin * Random.Shared.NextDouble(), patience.Token);
            return await chat.AskAsync(speech, patience.Token);
        })));
        (cpu, var elapsed) = (target.Process.Cpu - cpu, watch.Elapsed);
        await watching.CancelAsync();
        return new TrialResult(
            Percentiles.Of(heard.Select(each => each.AddedBeforeFirst)),
            Percentiles.Of(heard.SelectMany(each => each.AddedToEach)),
            cpu.TotalMilliseconds * 1000 / load.AllTokens,
            load.AllTokens / elapsed.TotalSeconds,
            await most,
            heard.Sum(each => each.Wrong));
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
