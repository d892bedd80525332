using System.Diagnostics;

namespace AccAssistant.Benchmarks.Load;

/// <summary>One load put on one program.</summary>
internal static class Trial
{
    /// <summary>People who read answers do not press Enter at one moment.</summary>
    private static readonly TimeSpan AskedWithin = TimeSpan.FromSeconds(2);

    private static readonly Load Opening = new("opening", 1, 50, 10);

    /// <param name="chats">Open windows, as many as the load has.</param>
    public static async Task<TrialResult> RunAsync(ILoadTarget target, ModelStub model, IReadOnlyList<ILoadChat> chats, Load load)
    {
        var asked = model.Requests;
        var openings = await OpenAsync(model, chats[0], load.Openings);
        var speeches = chats.Take(load.Chats).Select(_ => model.Prepare(load)).ToList();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
        var most = MostMegabytesAsync(target, watching.Token);
        var (before, began) = (target.Process.Cpu, Stopwatch.GetTimestamp());
        var steadily = load.IsPaced ? SteadyCpuAsync(target, load) : Task.FromResult(0.0);
        var heard = await Task.WhenAll(chats.Zip(speeches, (chat, speech) => Task.Run(async () =>
        {
            if (load.IsPaced)
                await Task.Delay(AskedWithin * Random.Shared.NextDouble(), patience.Token);
            return await chat.AskAsync(speech, patience.Token);
        })));
        var (cpu, elapsed) = ((target.Process.Cpu - before).TotalMilliseconds, Stopwatch.GetElapsedTime(began, heard.Max(each => each.EndedAt)));
        await watching.CancelAsync();
        return new TrialResult(
            Percentiles.Of(openings.Concat(heard).Select(each => each.AddedBeforeFirst)),
            Percentiles.Of(heard.SelectMany(each => each.AddedToEach)),
            load.IsPaced ? await steadily : cpu * 1000 / load.AllTokens,
            load.IsPaced ? (cpu - (await steadily * load.AllTokens / 1000)) / load.Chats : 0,
            load.AllTokens / elapsed.TotalSeconds,
            await most,
            (double)(model.Requests - asked) / (openings.Count + heard.Length),
            openings.Concat(heard).Sum(each => each.Wrong));
    }

    private static async Task<List<Heard>> OpenAsync(ModelStub model, ILoadChat chat, int count)
    {
        var heard = new List<Heard>(count);
        while (heard.Count < count)
            heard.Add(await chat.AskAsync(model.Prepare(Opening), CancellationToken.None));
        return heard;
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
