using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Writes that several operations share. Each belongs inside a transaction.</summary>
internal static class TurnWrites
{
    /// <summary>The conversation is where its person is now: up in the list, named after its first question unless its person has given it a name, and with a block of numbers more, of which the last is returned; null where there is no such conversation.</summary>
    public static async Task<long?> AskInAsync(this AppDbContext database, Guid conversationId, string question, bool isFirst, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var title = StorableText.Clean(ConversationTitle.From(question));
        var last = await database.Database
            .SqlQuery<long>($"""
                UPDATE conversations
                SET "ReservedEventNumber" = "ReservedEventNumber" + {EventNumbers.Block}, "UpdatedAt" = {now.UtcTicks}, "Title" = CASE WHEN {isFirst} AND "Title" = {ConversationTitle.Untitled} THEN {title} ELSE "Title" END
                WHERE "Id" = {conversationId} AND "DeletedAt" IS NULL
                RETURNING "ReservedEventNumber" AS "Value"
                """)
            .ToListAsync(cancellationToken);
        return last is [var number] ? number : null;
    }

    /// <summary>Reserves numbers, also of a conversation that its person has deleted and may yet bring back, and returns the last of them; null where there is no such conversation.</summary>
    public static async Task<long?> TakeNumbersAsync(this AppDbContext database, Guid conversationId, int count, CancellationToken cancellationToken)
    {
        var last = await database.Database
            .SqlQuery<long>($"""UPDATE conversations SET "ReservedEventNumber" = "ReservedEventNumber" + {count} WHERE "Id" = {conversationId} RETURNING "ReservedEventNumber" AS "Value" """)
            .ToListAsync(cancellationToken);
        return last is [var number] ? number : null;
    }

    /// <summary>
    /// Ends a turn nobody runs any more; 0 when it was renewed or ended meanwhile. The ending takes a number beyond all
    /// that were sent live, so that every follower, however far it was, is told.
    /// </summary>
    public static async Task<int> InterruptAsync(
        this AppDbContext database, Guid turnId, Guid conversationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DateTimeOffset? ended = now;
        if (await database.TakeNumbersAsync(conversationId, 1, cancellationToken) is not { } number)
        {
            return 0;
        }

        var changed = await database.Turns
            .Where(turn => turn.Id == turnId && turn.Status == TurnStatus.Running && turn.LeaseUntil < now)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(turn => turn.Status, TurnStatus.Interrupted)
                    .SetProperty(turn => turn.Failure, FailureWords.Interrupted)
                    .SetProperty(turn => turn.LastEventNumber, number)
                    .SetProperty(turn => turn.EndedAt, ended),
                cancellationToken);
        if (changed == 1)
        {
            await database.IndexAsync(turnId, cancellationToken);
            TurnMeters.Interrupted();
        }

        return changed;
    }

    /// <summary>Lets searches find what the turn has come to.</summary>
    public static async Task IndexAsync(this AppDbContext database, Guid turnId, CancellationToken cancellationToken)
    {
        var turn = await database.Turns.Where(row => row.Id == turnId).Select(row => new { row.ConversationId, row.Question, row.Answer, row.Activity }).SingleAsync(cancellationToken);
        var text = SearchText.Of(turn.Question, turn.Answer, TurnActivity.RecordsIn(turn.Activity));
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO turn_texts ("TurnId", "ConversationId", "Text") VALUES ({turnId}, {turn.ConversationId}, {text})
            ON CONFLICT ("TurnId") DO UPDATE SET "Text" = excluded."Text"
            """,
            cancellationToken);
    }
}
