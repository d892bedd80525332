using System.Diagnostics;
using System.Globalization;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Load;

/// <summary>From the start of a published build to the first word of an answer, for somebody who is still signed in.</summary>
internal static class ColdStart
{
    private static readonly TimeSpan ListensWithin = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan SpeaksWithin = TimeSpan.FromSeconds(3.5);

    public static async Task<IReadOnlyList<Line>> RunAsync(Published published, int runs)
    {
        await using var model = await ModelStub.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync();
        var settings = AppTarget.Settings(model);
        var app = await AppServer.StartAsync(published, sandbox, settings);
        var browser = await app.SignInAsync("Dana");
        var conversation = await AppWindow.NewConversationAsync(browser);
        var (listened, spoke) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            var speech = model.Prepare(new Load("cold", 1, 50, 20));
            app = await app.StartAgainAsync(published, settings);
            var began = Stopwatch.GetTimestamp();
            await using var window = await AppWindow.OpenAsync(app, browser, conversation);
            var heard = await window.AskAsync(speech, CancellationToken.None);
            listened.Add(app.Process.Listened);
            spoke.Add(app.Process.Listened + heard.FirstAfter(began));
        }

        browser.Dispose();
        await app.DisposeAsync();
        return
        [
            LineOf("A published build listens after", Clocked.Median(listened), ListensWithin),
            LineOf("and gives the first word of an answer after", Clocked.Median(spoke), SpeaksWithin),
        ];
    }

    private static Line LineOf(string what, TimeSpan took, TimeSpan goal) => new(
        what,
        string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.00} s"),
        string.Create(CultureInfo.InvariantCulture, $"≤ {goal.TotalSeconds:0.0} s"),
        took <= goal);
}
