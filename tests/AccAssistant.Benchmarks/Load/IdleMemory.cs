using AccAssistant.Benchmarks.Programs;
using AccAssistant.Benchmarks.Sockets;

namespace AccAssistant.Benchmarks.Load;

/// <summary>What windows that say nothing hold of a program's memory.</summary>
internal static class IdleMemory
{
    private const int AtOnce = 50;

    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    /// <returns>MB per 1,000 windows.</returns>
    public static async Task<double> RunAsync(ServerProcess server, Uri hub, IReadOnlyList<IReadOnlyDictionary<string, string>> people, int count)
    {
        var before = server.Megabytes;
        var sockets = new List<IdleSocket>(count);
        while (sockets.Count < count)
            sockets.AddRange(await Task.WhenAll(Enumerable.Range(sockets.Count, Math.Min(AtOnce, count - sockets.Count)).Select(number => IdleSocket.OpenAsync(hub, people[number % people.Count]))));
        await Task.Delay(Settling);
        var held = server.Megabytes - before;
        foreach (var socket in sockets)
            await socket.DisposeAsync();
        return held * 1000 / count;
    }
}
