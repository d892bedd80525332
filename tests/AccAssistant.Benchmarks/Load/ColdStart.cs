using System.Diagnostics;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Load;

/// <summary>From the start of a published build to the first word of an answer, for somebody who is still signed in, beside the relay.</summary>
internal static class ColdStart
{
    private static readonly Load Short = new("cold", 1, 50, 20);

    public static async Task<IReadOnlyList<Compared>> RunAsync(Published published, int runs)
    {
        await using var model = await ModelStub.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync();
        var settings = AppTarget.Settings(model);
        var app = await AppServer.StartAsync(published, sandbox, settings);
        using var browser = await app.SignInAsync("Dana");
        var conversation = await AppWindow.NewConversationAsync(browser);
        var (floor, above) = (new List<(TimeSpan Listened, TimeSpan Spoke)>(), new List<(TimeSpan Listened, TimeSpan Spoke)>());
        for (var run = 0; run < runs; run++)
        {
            await using (var relay = await RelayTarget.StartAsync(model))
                floor.Add(await SpeakAsync(relay.Process, () => relay.OpenAsync(0), model));
            app = await app.StartAgainAsync(published, settings);
            above.Add(await SpeakAsync(app.Process, async () => await AppWindow.OpenAsync(app, browser, conversation), model));
        }

        await app.DisposeAsync();
        return
        [
            Middle("It listens after", floor, above, start => start.Listened, 2.5),
            Middle("and gives the first word of an answer after", floor, above, start => start.Spoke, 3.5),
        ];
    }

    private static async Task<(TimeSpan Listened, TimeSpan Spoke)> SpeakAsync(ServerProcess process, Func<Task<ILoadChat>> open, ModelStub model)
    {
        var (began, speech) = (Stopwatch.GetTimestamp(), model.Prepare(Short));
        await using var window = await open();
        return (process.Listened, process.Listened + (await window.AskAsync(speech, CancellationToken.None)).FirstAfter(began));
    }

    private static Compared Middle(string what, IEnumerable<(TimeSpan, TimeSpan)> floor, IEnumerable<(TimeSpan, TimeSpan)> app, Func<(TimeSpan Listened, TimeSpan Spoke), TimeSpan> of, double seconds) =>
        new("From a cold start", what, Clocked.Median(floor.Select(of)).TotalSeconds, Clocked.Median(app.Select(of)).TotalSeconds, "s") { Own = Bound.AtMost(seconds) };
}
