using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Limits people reached, from the audit trail.</summary>
public sealed class LimitsOfDay(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The most frequent first.</summary>
    public async Task<IReadOnlyList<ReachedLimit>> ReadAsync(OperatorDay day, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var begins = day.Begins;
        var reached = await database.Audit.Where(row => row.At >= begins && row.Kind == AuditKind.LimitHit)
            .GroupBy(row => row.About)
            .Select(rows => new ReachedLimit(rows.Key, rows.Count(), rows.Select(row => row.UserId).Distinct().Count()))
            .ToListAsync(cancellationToken);
        return [.. reached.OrderByDescending(limit => limit.Times).ThenBy(limit => limit.Limit, StringComparer.Ordinal)];
    }
}
