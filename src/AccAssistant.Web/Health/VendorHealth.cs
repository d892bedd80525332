using AccAssistant.Acc.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccAssistant.Web.Health;

/// <summary>Whether a vendor answers at all; what it answers to a stranger does not matter. What needs no vendor goes on without.</summary>
internal sealed class VendorHealth(OutboundHandler outbound, Uri address) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var http = new HttpClient(outbound());
        using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return (int)answer.StatusCode < 500
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"answers {(int)answer.StatusCode}");
    }
}
