using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>A model endpoint of one real socket: reads the request, says what it was told to, and waits for the other side to close.</summary>
internal sealed class OneConnection : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public OneConnection()
    {
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1";
    }

    public string Address { get; }

    /// <param name="frames">Empty: not even headers are sent.</param>
    /// <returns>Completes when the client has closed the connection.</returns>
    public async Task ServeAsync(params string[] frames)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var buffer = new byte[64 * 1024];
        var request = new StringBuilder();
        while (!request.ToString().EndsWith('}'))
            request.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, TestContext.Current.CancellationToken)));

        if (frames.Length > 0)
        {
            var body = string.Concat(frames);
            var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n{Encoding.UTF8.GetByteCount(body):x}\r\n{body}\r\n";
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), TestContext.Current.CancellationToken);
        }

        try
        {
            while (await stream.ReadAsync(buffer, TestContext.Current.CancellationToken) > 0)
            {
            }
        }
        catch (IOException)
        {
            // Closed without a word.
        }
    }

    public void Dispose() => listener.Dispose();
}
