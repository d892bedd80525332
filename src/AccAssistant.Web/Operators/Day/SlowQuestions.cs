using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

/// <summary>The questions of the day whose turns took longest.</summary>
public sealed class SlowQuestions(IDbContextFactory<AppDbContext> databases)
{
    public const int Shown = 10;

    /// <summary>The slowest first.</summary>
    public async Task<IReadOnlyList<SlowQuestion>> ReadAsync(OperatorDay day, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        // Both columns are ticks; what is between two instants has no spelling in LINQ that every database is given.
        var ids = await database.Database.SqlQuery<Guid>(
            $"""
            SELECT "Id" AS "Value" FROM turns
            WHERE "AskedAt" >= {day.Begins.UtcTicks} AND "EndedAt" IS NOT NULL
            ORDER BY "EndedAt" - "AskedAt" DESC, "Id"
            LIMIT {Shown}
            """).ToListAsync(cancellationToken);
        var turns = await database.Turns.AsNoTracking()
            .Where(turn => ids.Contains(turn.Id))
            .Join(database.Conversations.IgnoreQueryFilters(), turn => turn.ConversationId, conversation => conversation.Id, (turn, conversation) => new { turn.Id, turn.ConversationId, conversation.UserId, turn.AskedAt, turn.EndedAt, turn.Status, turn.Activity, turn.Tokens, turn.TraceId })
            .ToListAsync(cancellationToken);
        var nameOf = await database.NamesAsync(turns.Select(turn => turn.UserId), cancellationToken);
        return
        [
            .. turns
                .Select(turn => new SlowQuestion(turn.ConversationId, turn.Id, turn.UserId, nameOf(turn.UserId), turn.AskedAt, turn.EndedAt!.Value - turn.AskedAt, turn.Status, TurnActivity.ReadCalls(turn.Activity).Count, turn.Tokens, turn.TraceId))
                .OrderBy(turn => ids.IndexOf(turn.TurnId)),
        ];
    }
}
