using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccAssistant.Web.Health;

/// <summary>Without the database nobody is known and nothing can be asked.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<AppDbContext> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Sessions.AnyAsync(row => row.Id == "", cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
