using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Site;

/// <summary>A Redis of its own that keeps what it is told, as the operator's page asks for.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-redis-").FullName;
    private readonly int port = Ports.Free();
    private Process? process;

    public string Address => $"127.0.0.1:{port}";

    public async Task StartAsync()
    {
        string[] arguments = ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", ""];
        process = Process.Start(new ProcessStartInfo("redis-server", arguments) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await KillAsync();
        Directory.Delete(folder, recursive: true);
    }
}
