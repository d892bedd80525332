using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AccAssistant.Reliability.Site;

/// <summary>A process that is started again whenever it ends, as systemd does, until it is taken down.</summary>
internal sealed class Supervised(string name, string program, IReadOnlyList<string> arguments) : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int Continue = 18;
    private const int Halt = 19;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource down = new();
    private readonly Queue<string> said = new();
    private Process? process;
    private Task running = Task.CompletedTask;

    public string Name => name;

    /// <summary>How often it was started.</summary>
    public int Starts { get; private set; }

    public int Id => process!.Id;

    /// <summary>What it holds of the machine's memory, in MB.</summary>
    public double Megabytes
    {
        get
        {
            process!.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>The end of what it wrote.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    public void Start()
    {
        Launch();
        running = Task.Run(KeepRunningAsync);
    }

    /// <summary>As by <c>kill -9</c>.</summary>
    public void Kill() => process!.Kill(entireProcessTree: true);

    /// <summary>Asks it to end, and returns once another has been started in its place.</summary>
    public async Task RestartAsync()
    {
        var starts = Starts;
        Signal(Terminate);
        while (Starts == starts)
            await Task.Delay(100);
    }

    public void Freeze() => Signal(Halt);

    public void Thaw() => Signal(Continue);

    public async ValueTask DisposeAsync()
    {
        await down.CancelAsync();
        if (process is { HasExited: false })
            Kill();
        await running;
        process?.Dispose();
        down.Dispose();
    }

    private async Task KeepRunningAsync()
    {
        while (true)
        {
            await process!.WaitForExitAsync();
            if (down.IsCancellationRequested)
                return;
            Note($"-- {name} ended with {process.ExitCode}");
            await Task.Delay(Pause, down.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            if (down.IsCancellationRequested)
                return;
            process.Dispose();
            Launch();
        }
    }

    private void Launch()
    {
        var next = new Process { StartInfo = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        next.OutputDataReceived += (_, line) => Note(line.Data);
        next.ErrorDataReceived += (_, line) => Note(line.Data);
        next.Start();
        next.BeginOutputReadLine();
        next.BeginErrorReadLine();
        process = next;
        Starts++;
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        lock (said)
        {
            said.Enqueue(line);
            while (said.Count > 400)
                said.Dequeue();
        }
    }

    private void Signal(int signal)
    {
        if (SendSignal(process!.Id, signal) != 0)
            throw new InvalidOperationException($"{name} could not be sent signal {signal}.");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
