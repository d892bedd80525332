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
        // Asked to group, SQLite goes through all turns there ever were; like this the day's index is enough.
        var turns = await database.Turns.Where(turn => turn.AskedAt >= begins).Select(turn => new { turn.Status, turn.FailureKind }).ToListAsync(cancellationToken);
        return new EndedTurns(
            turns.CountBy(turn => turn.Status).ToDictionary(),
            [
                .. turns.Where(turn => turn.Status == TurnStatus.Failed)
                    .CountBy(turn => turn.FailureKind ?? "")
                    .Select(failure => new FailureCount(failure.Key, failure.Value))
                    .OrderByDescending(failure => failure.Turns)
                    .ThenBy(failure => failure.Kind, StringComparer.Ordinal),
            ]);
    }
}
