using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Site;

/// <summary>One process of the app. The others reach it through a wire that can be cut.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) }) { Timeout = TimeSpan.FromSeconds(5) };

    public Instance(string name, string program, string shared, IEnumerable<string> settings)
    {
        var silo = Ports.Free();
        Wire = new Wire(silo);
        Address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        Process = new Supervised(name, program, [
            $"--urls={Address.GetLeftPart(UriPartial.Authority)}",
            "--environment=Production",
            $"--Storage:DataFolder={Path.Combine(shared, name)}",
            $"--Cluster:Address=127.0.0.1:{Wire.Port}",
            $"--Cluster:SiloPort={silo}",
            "--Logging:LogLevel:Default=Warning",
            .. settings]);
    }

    public Uri Address { get; }

    public Wire Wire { get; }

    public Supervised Process { get; }

    public void Start() => Process.Start();

    public Task<bool> IsReadyAsync() => SaysAsync(report => report.TryGetProperty("status", out var status) && status.GetString() == "ready");

    public async Task WaitUntilReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await IsReadyAsync())
        {
            if (patience.IsCancellationRequested)
                throw new InvalidOperationException($"{Process.Name} is not ready:\n{Process.Said}");
            await Task.Delay(200);
        }
    }

    /// <summary>Whether <c>/health/ready</c> names that part as missing, within the time it may take to look.</summary>
    public async Task<bool> NamesAsync(string part)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(12));
        while (!patience.IsCancellationRequested)
        {
            if (await SaysAsync(report => report.TryGetProperty("missing", out var missing) && missing.EnumerateArray().Any(one => one.GetString() == part)))
                return true;
            await Task.Delay(200);
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Wire.DisposeAsync();
        http.Dispose();
    }

    private async Task<bool> SaysAsync(Func<JsonElement, bool> what)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "health/ready"));
            return what(await answer.Content.ReadFromJsonAsync<JsonElement>());
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
