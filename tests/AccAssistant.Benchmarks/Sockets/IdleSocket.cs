using System.Net.WebSockets;
using System.Text;

namespace AccAssistant.Benchmarks.Sockets;

/// <summary>A window somebody has left open: connected to the chat hub, saying nothing but that it is there.</summary>
internal sealed class IdleSocket : IAsyncDisposable
{
    private static readonly byte[] Handshake = Encoding.UTF8.GetBytes("""{"protocol":"json","version":1}""" + Mark);
    private static readonly byte[] Ping = Encoding.UTF8.GetBytes("""{"type":6}""" + Mark);
    private const char Mark = '\u001e';

    private readonly ClientWebSocket socket;
    private readonly Task reading;

    private IdleSocket(ClientWebSocket socket)
    {
        this.socket = socket;
        reading = ReadAsync();
    }

    /// <summary>Whether the app has neither closed it nor broken it off.</summary>
    public bool IsOpen => socket.State == WebSocketState.Open && !reading.IsCompleted;

    /// <param name="headers">Whose it is, and how the app is reached.</param>
    /// <exception cref="InvalidOperationException">The hub did not let it in.</exception>
    public static async Task<IdleSocket> OpenAsync(Uri hub, IReadOnlyDictionary<string, string> headers)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(hub, CancellationToken.None);
        await socket.SendAsync(Handshake, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var answer = new byte[64];
        var received = await socket.ReceiveAsync(answer, CancellationToken.None);
        return Encoding.UTF8.GetString(answer, 0, received.Count) == "{}" + Mark
            ? new IdleSocket(socket)
            : throw new InvalidOperationException($"The hub answered {Encoding.UTF8.GetString(answer, 0, received.Count)}.");
    }

    /// <summary>As the browser's client does; without it the app takes the window for gone.</summary>
    public Task PingAsync() => IsOpen ? socket.SendAsync(Ping, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None) : Task.CompletedTask;

    /// <param name="orderly">Else it is gone without a word, as when a laptop is shut.</param>
    public async Task CloseAsync(bool orderly)
    {
        if (orderly && IsOpen)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        else
            socket.Abort();
        await reading;
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[128];
        try
        {
            while ((await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            // IsOpen tells.
        }
        catch (OperationCanceledException)
        {
            // Broken off from here.
        }
    }
}
