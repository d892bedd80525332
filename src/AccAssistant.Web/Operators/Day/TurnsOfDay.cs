using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

/// <summary>The questions of the day by how their turns stand.</summary>
public sealed class TurnsOfDay(IDbContextFactory<AppDbContext> databases)
{
    public async Task<EndedTurns> ReadAsync(OperatorDay day, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var begins = day.Begins;
        var counts = await database.Turns.Where(turn => turn.AskedAt >= begins)
            .GroupBy(turn => new { turn.Status, turn.FailureKind })
            .Select(turns => new { turns.Key.Status, turns.Key.FailureKind, Count = turns.Count() })
            .ToListAsync(cancellationToken);
        return new EndedTurns(
            counts.GroupBy(count => count.Status).ToDictionary(status => status.Key, status => status.Sum(count => count.Count)),
            [
                .. counts.Where(count => count.Status == TurnStatus.Failed)
                    .Select(count => new FailureCount(count.FailureKind ?? "", count.Count))
                    .OrderByDescending(failure => failure.Turns)
                    .ThenBy(failure => failure.Kind, StringComparer.Ordinal),
            ]);
    }
}
