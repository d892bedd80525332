using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccAssistant.Web.Health;

/// <summary>Looks at every part at once, and not more often than every few seconds, however many ask.</summary>
internal sealed class Readiness(HealthCheckService checks, IHostApplicationLifetime life, TimeProvider time)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<HealthReport>? last;
    private DateTimeOffset begunAt;

    public async Task<ReadyReport> GetAsync()
    {
        // Who balances the load sends nobody here any more, while what runs comes to its end.
        if (life.ApplicationStopping.IsCancellationRequested)
            return new ReadyReport("stopping", []);

        var report = await LookAsync();
        var missing = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(entry => entry.Key).Order(StringComparer.Ordinal).ToList();
        return new ReadyReport(report.Status == HealthStatus.Unhealthy ? "not ready" : missing.Count > 0 ? "ready, with parts missing" : "ready", missing);
    }

    private Task<HealthReport> LookAsync()
    {
        lock (gate)
        {
            if (last is not null && (!last.IsCompleted || time.GetUtcNow() - begunAt < Fresh))
                return last;
            begunAt = time.GetUtcNow();
            return last = checks.CheckHealthAsync(CancellationToken.None);
        }
    }
}
