using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccAssistant.Web.Cluster;

/// <summary>Whether this instance is one the others count on.</summary>
internal sealed class MembershipHealth(ISiloStatusOracle silos) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(silos.CurrentStatus == SiloStatus.Active ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(silos.CurrentStatus.ToString()));
}
