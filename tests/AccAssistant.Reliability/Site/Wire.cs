using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Net;

namespace AccAssistant.Reliability.Site;

/// <summary>Passes on what other processes say to one of them, and can leave some of it unsaid: nothing arrives, and nothing is refused either.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Line, bool> lines = new();
    private readonly int target;
    private readonly Task accepting;
    private volatile int cutFrom;

    public Wire(int target)
    {
        this.target = target;
        listener.Start();
        accepting = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on what that process says does not arrive.</summary>
    public void Cut(int process)
    {
        cutFrom = process;
        foreach (var line in lines.Keys.Where(line => line.Process == process))
            line.IsDead = true;
    }

    /// <summary>What was begun while it was cut is broken off, so that it is begun again.</summary>
    public void Mend()
    {
        cutFrom = 0;
        foreach (var line in lines.Keys.Where(line => line.IsDead))
            line.Close();
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
        foreach (var line in lines.Keys)
            line.Close();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket near;
            try
            {
                near = await listener.AcceptSocketAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => CarryAsync(near));
        }
    }

    private async Task CarryAsync(Socket near)
    {
        var process = ProcessBehind.Of(((IPEndPoint)near.RemoteEndPoint!).Port);
        using var line = new Line(near, new Socket(SocketType.Stream, ProtocolType.Tcp), process) { IsDead = process == cutFrom };
        lines[line] = true;
        try
        {
            await line.Far.ConnectAsync(IPAddress.Loopback, target);
            await Task.WhenAny(line.PumpAsync(line.Near, line.Far), line.PumpAsync(line.Far, line.Near));
        }
        catch (SocketException)
        {
            // Nobody listens there: who called is told by the closing.
        }
        finally
        {
            lines.TryRemove(line, out _);
        }
    }

    private sealed class Line(Socket near, Socket far, int process) : IDisposable
    {
        private volatile bool dead;

        public Socket Near => near;

        public Socket Far => far;

        public int Process => process;

        public bool IsDead { get => dead; set => dead = value; }

        public async Task PumpAsync(Socket from, Socket to)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                while (await from.ReceiveAsync(buffer) is > 0 and var length)
                {
                    if (!dead)
                        await to.SendAsync(buffer.AsMemory(0, length));
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // One end is gone; the other is told by the closing.
            }
        }

        public void Close()
        {
            near.Dispose();
            far.Dispose();
        }

        public void Dispose() => Close();
    }
}
