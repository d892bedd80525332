using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccAssistant.Web.Cluster;

/// <summary>Without Redis those who know each other work on; nobody new comes in and nobody gone is missed.</summary>
internal sealed class MembersTableHealth(IMembershipTable table) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await table.ReadAllAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
