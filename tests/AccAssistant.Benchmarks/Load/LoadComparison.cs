using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Load;

/// <summary>The app beside the bare relay, under the same loads in the same run.</summary>
internal static class LoadComparison
{
    private const int WarmingRounds = 3;
    private const int IdleWindows = 1_000;

    public static async Task<LoadReport> RunAsync(Published published, BenchmarkOptions options, Action<string> told)
    {
        // Turn about, so that a neighbour's busy minute meets both.
        var runs = options.IsQuick ? 1 : 3;
        await using var model = await ModelStub.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.SlowDownAsync(options.Latency);
        await using var relay = await RelayTarget.StartAsync(model);
        await using var app = await AppTarget.StartAsync(published, sandbox, model);
        var (figures, wrong) = (new List<Compared> { new("Nobody asks", "Memory before anybody comes", relay.Process.Megabytes, app.Process.Megabytes, "MB") }, 0);
        figures.Add(new Compared(
            "Nobody asks",
            $"{IdleWindows:N0} windows that say nothing: memory of 1,000",
            await IdleMemory.RunAsync(relay.Process, relay.HubSocket, relay.People, IdleWindows),
            await IdleMemory.RunAsync(app.Process, app.HubSocket, app.People, IdleWindows),
            "MB")
        {
            Own = Bound.AtMost(45),
        });
        var loads = Goals.Of(options.IsQuick).Where(goals => goals.Load.Name.StartsWith(options.Loads, StringComparison.Ordinal)).ToList();
        var most = loads.Max(goals => goals.Load.Chats);
        var (floor, above) = (await OpenAsync(relay, most), await OpenAsync(app, most));
        // What runs for the first time is compiled.
        for (var round = 0; round < WarmingRounds; round++)
        {
            await Trial.RunAsync(relay, model, floor, new Load("warm", most, 0, 300));
            await Trial.RunAsync(app, model, above, new Load("warm", most, 0, 300) { LooksUp = round == 0 });
        }

        foreach (var goals in loads)
        {
            var (floors, apps) = (new List<TrialResult>(), new List<TrialResult>());
            for (var run = 0; run < runs; run++)
            {
                if (!goals.Load.LooksUp)
                    floors.Add(await RunAsync(relay, model, floor, goals.Load));
                apps.Add(await RunAsync(app, model, above, goals.Load));
                told($"{goals.Load.Name}, run {run + 1} of {runs}");
            }

            wrong += apps.Sum(result => result.Wrong);
            figures.AddRange(goals.Judge(floors.Count > 0 ? TrialResult.MiddleOf(floors) : null, TrialResult.MiddleOf(apps)));
        }

        foreach (var chat in floor.Concat(above))
            await chat.DisposeAsync();
        return new LoadReport(figures, wrong);
    }

    private static async Task<TrialResult> RunAsync(ILoadTarget target, ModelStub model, IReadOnlyList<ILoadChat> open, Load load)
    {
        if (load.IsPaced)
            return await Trial.RunAsync(target, model, open, load);
        // Answers far longer than any model's would be carried along in what is asked next.
        var fresh = await OpenAsync(target, load.Chats);
        var result = await Trial.RunAsync(target, model, fresh, load);
        foreach (var chat in fresh)
            await chat.DisposeAsync();
        return result;
    }

    private static async Task<IReadOnlyList<ILoadChat>> OpenAsync(ILoadTarget target, int count)
    {
        var chats = new List<ILoadChat>();
        for (var number = 0; number < count; number++)
            chats.Add(await target.OpenAsync(number));
        return chats;
    }
}
