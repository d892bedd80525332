using System.Diagnostics;
using AccAssistant.Tests.Support;
using AccAssistant.Web;

namespace AccAssistant.Tests.Browser;

/// <summary>The app as a process of its own, to be killed in the middle of its work and started again on the same port and folder.</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-killed-").FullName;
    private readonly int port = Ports.Free();
    private readonly int sandboxPort = Ports.Free();
    private Process? process;

    public Uri Address => new($"http://localhost:{port}/");

    public async Task StartAsync()
    {
        string[] arguments =
        [
            typeof(WebMarker).Assembly.Location,
            "--environment=Development",
            $"--urls=http://127.0.0.1:{port}",
            $"--Storage:DataFolder={Path.Combine(folder, "data")}",
            $"--Sandbox:Url=http://127.0.0.1:{sandboxPort}",
            "--Sandbox:SlowPaceMilliseconds=10",
            .. RunningApp.NoCredentials,
            "--Logging:LogLevel:Default=None",
        ];
        var ready = new TaskCompletionSource();
        process = new Process { StartInfo = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("ACC Assistant is ready", StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.ErrorDataReceived += (_, _) => { };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The app ended before it was ready."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TestContext.Current.CancellationToken);
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
}
