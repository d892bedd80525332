using System.Globalization;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Sockets;

/// <summary>What thousands of windows left open cost the app in memory, and whether it gives back what they took.</summary>
internal static class IdleSockets
{
    private const int Steps = 5;
    private const int AtOnce = 50;
    private const double MostKilobytes = 60;
    private const double MostGrowth = 1.1;

    private static readonly string[] People = ["Dana", "Rafael", "Priya", "Tomas"];

    // Half of what the hub waits for.
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);

    // Longer than the hub waits for a sign of life.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(40);

    /// <param name="count">Over all people together. With fewer than five thousand the app's own coming into its stride outweighs them, and memory is shown without a verdict.</param>
    public static async Task<IReadOnlyList<Line>> RunAsync(Published published, int count)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var app = await AppServer.StartAsync(published, sandbox, $"--Limits:SocketsPerPerson={count}", "--Limits:RequestsPerMinute=1000000");
        var browsers = await Task.WhenAll(People.Select(app.SignInAsync));
        var headers = Array.ConvertAll(browsers, AppServer.HeadersOf);
        await Task.Delay(Idle / 4);
        var before = app.Process.Megabytes;
        List<Line> lines = [new($"Memory with {People.Length} people signed in and no window open", Megabytes(before), "")];

        var first = await RoundAsync(app, headers, count, (open, megabytes) => lines.Add(new Line($"With {open:N0} open", Megabytes(megabytes), "")));
        var second = await RoundAsync(app, headers, count, (_, _) => { });
        var third = await RoundAsync(app, headers, count, (_, _) => { });
        var each = (first.Idle - before) * 1000 / count;
        var judged = count >= 5_000;
        lines.Add(new Line($"With {count:N0} idle for {Idle.TotalSeconds:0} s", Megabytes(first.Idle), ""));
        lines.Add(new Line("Each of them", string.Create(CultureInfo.InvariantCulture, $"{each:0} kB"), judged ? $"< {MostKilobytes:0} kB" : "", !judged || each < MostKilobytes));
        lines.Add(new Line($"Still open then, of {count:N0}", $"{first.Open:N0}, {second.Open:N0} the second and {third.Open:N0} the third time", "all", first.Open == count && second.Open == count && third.Open == count));
        lines.Add(new Line("After they have closed, half of them without a word", Megabytes(first.Closed), ""));
        lines.Add(new Line($"With another {count:N0} idle", Megabytes(second.Idle), ""));
        lines.Add(new Line("After these have closed", Megabytes(second.Closed), ""));
        lines.Add(new Line($"With {count:N0} idle for the third time", Megabytes(third.Idle), judged ? string.Create(CultureInfo.InvariantCulture, $"≤ {MostGrowth:0.0} × the second time") : "", !judged || third.Idle <= second.Idle * MostGrowth));
        lines.Add(new Line("After these have closed too", Megabytes(third.Closed), ""));
        return lines;
    }

    private static async Task<Round> RoundAsync(AppServer app, IReadOnlyDictionary<string, string>[] headers, int count, Action<int, double> told)
    {
        var sockets = new List<IdleSocket>(count);
        using var ended = new CancellationTokenSource();
        var pinging = PingAsync(sockets, ended.Token);
        try
        {
            while (sockets.Count < count)
            {
                var more = await Task.WhenAll(Enumerable.Range(sockets.Count, Math.Min(AtOnce, count - sockets.Count)).Select(number => IdleSocket.OpenAsync(app.HubSocket, headers[number % headers.Length])));
                lock (sockets)
                    sockets.AddRange(more);
                if (sockets.Count % (count / Steps) == 0)
                    told(sockets.Count, app.Process.Megabytes);
            }

            await Task.Delay(Idle);
            var (idle, open) = (app.Process.Megabytes, sockets.Count(socket => socket.IsOpen));
            await Task.WhenAll(sockets.Select((socket, number) => socket.CloseAsync(orderly: number % 2 == 0)));
            await Task.Delay(Idle);
            return new Round(idle, open, app.Process.Megabytes);
        }
        finally
        {
            await ended.CancelAsync();
            await pinging;
            foreach (var socket in sockets)
                await socket.DisposeAsync();
        }
    }

    private static async Task PingAsync(List<IdleSocket> sockets, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(PingEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                IdleSocket[] open;
                lock (sockets)
                    open = [.. sockets];
                foreach (var socket in open.TakeWhile(_ => !ended.IsCancellationRequested))
                    await socket.PingAsync();
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The round is over.
        }
    }

    private static string Megabytes(double megabytes) => string.Create(CultureInfo.InvariantCulture, $"{megabytes:0} MB");

    private sealed record Round(double Idle, int Open, double Closed);
}
