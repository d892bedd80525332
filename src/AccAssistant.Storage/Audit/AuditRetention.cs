using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Storage.Audit;

/// <summary>Ends what the audit trail has kept for long enough.</summary>
public sealed class AuditRetention(IDbContextFactory<AppDbContext> databases, IOptions<AuditOptions> options, TimeProvider time)
{
    /// <summary>More are left to the next sweep, so that a shortened time does not hold up whoever else writes.</summary>
    public const int AtOnce = 5_000;

    /// <summary>Deletes events that are too old, and the names of people of whom none are left. Returns how many events.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var deleted = await database.Audit.Where(row => row.At < before).OrderBy(row => row.At).Take(AtOnce).ExecuteDeleteAsync(cancellationToken);
        if (deleted > 0)
            await database.AuditPeople.Where(person => !database.Audit.Any(row => row.UserId == person.UserId)).ExecuteDeleteAsync(cancellationToken);
        return deleted;
    }
}
