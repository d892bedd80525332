using System.Diagnostics;

namespace AccAssistant.Benchmarks.Programs;

/// <summary>A .NET program that serves, and what it has cost so far.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private ServerProcess(string program, IEnumerable<string> arguments)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"{program} did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public int Id => process.Id;

    /// <summary>From its start until it took a connection.</summary>
    public TimeSpan Listened { get; private set; }

    /// <summary>What it has used of the processors.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What it holds of the machine's memory, in MB.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <exception cref="InvalidOperationException">It ended, or does not listen within a minute.</exception>
    public static async Task<ServerProcess> StartAsync(string program, Uri address, params IEnumerable<string> arguments)
    {
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(program, [.. arguments, $"--urls={address.GetLeftPart(UriPartial.Authority)}"]);
        while (!await ListensAsync(address))
        {
            if (server.process.HasExited || watch.Elapsed > StartsWithin)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{program} does not listen at {address}.");
            }

            await Task.Delay(10);
        }

        server.Listened = watch.Elapsed;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> ListensAsync(Uri address)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        try
        {
            await socket.ConnectAsync(address.Host, address.Port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }
}
