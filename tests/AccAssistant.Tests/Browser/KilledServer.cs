using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AccAssistant.Web;

namespace AccAssistant.Tests.Browser;

/// <summary>The app as a process of its own, to be killed in the middle of its work and started again on the same port and folder.</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-killed-").FullName;
    private readonly int port = FreePort();
    private readonly int sandboxPort = FreePort();
    private Process? process;

    public Uri Address => new($"http://localhost:{port}/");

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(WebMarker).Assembly.Location,
                "--environment=Development",
                $"--urls=http://127.0.0.1:{port}",
                $"--Storage:DataFolder={folder}",
                $"--Sandbox:Url=http://127.0.0.1:{sandboxPort}",
                "--Sandbox:SlowPaceMilliseconds=10",
                "--Demo:Enabled=true",
                "--Aps:ClientId=",
                "--Aps:ClientSecret=",
                "--Llm:ApiKey=",
                "--APS_CLIENT_ID=",
                "--APS_CLIENT_SECRET=",
                "--GROQ_API_KEY=",
                "--Logging:LogLevel:Default=None",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = Address };
        while (!await AnswersAsync(http))
            Assert.False(process.HasExited, "The app ended before it answered.");
    }

    /// <summary>As by <c>kill -9</c>: nothing of it gets to say goodbye.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await KillAsync();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync("signin", TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
