using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.History;

/// <summary>Turns as they are stored while they run. A turn that has ended never changes again.</summary>
public sealed class TurnStore(IDbContextFactory<AppDbContext> databases, IOptions<TurnOptions> options, TimeProvider time)
{
    /// <summary>A running turn not saved or renewed for this long belongs to a process that is gone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly TurnSaves saves = new(databases, time);

    /// <summary>Stores the question and reserves the turn's event numbers, in one transaction.</summary>
    /// <param name="busy">A turn of this conversation is running in this process.</param>
    /// <param name="ranHere">The last turn of this conversation that this process ran.</param>
    public async Task<TurnStart> BeginAsync(Guid conversationId, Question question, bool busy, Guid? ranHere, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        using var turnToWrite = await database.TurnToWriteAsync(cancellationToken);
        // A person's limits are counted over all of the person's conversations, wherever they run.
        await using var transaction = await database.BeginAloneAsync("questions of " + question.Context.Caller.UserId, cancellationToken);
        var opening = new TurnOpening(database, options.Value, time.GetUtcNow());
        var start = await opening.BeginAsync(conversationId, question, busy, ranHere, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return start;
    }

    /// <summary>Keeps what was written so far and renews the lease, together with other turns that are to be kept now. False: the turn is no longer ours, or gone.</summary>
    public Task<bool> SaveAsync(Guid turnId, string answer, string activity, long lastEventNumber) => saves.SaveAsync(turnId, answer, activity, lastEventNumber);

    /// <summary>Whether that session was ended, by its person or by Autodesk.</summary>
    public async Task<bool> HasEndedAsync(string sessionId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Sessions.AnyAsync(row => row.Id == sessionId && row.EndedAt != null, cancellationToken);
    }

    /// <summary>Stores the ending. False: another instance had already ended the turn, or it is gone.</summary>
    public async Task<bool> EndAsync(
        Guid turnId, TurnOutcome outcome, string answer, string activity, long lastEventNumber, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        using var turnToWrite = await database.TurnToWriteAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset? ended = now;
        var notes = outcome.Notes.Write();
        // The conversation before its turn, as whoever interrupts a turn does: two that want both never wait for each other.
        var its = await database.Conversations.IgnoreQueryFilters()
            .Where(row => row.Turns.Any(turn => turn.Id == turnId && turn.Status == TurnStatus.Running))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UpdatedAt, now), cancellationToken);
        var changed = its == 0 ? 0 : await Running(database, turnId).ExecuteUpdateAsync(
            set => set
                .SetProperty(turn => turn.Status, outcome.Status)
                .SetProperty(turn => turn.Failure, outcome.Failure)
                .SetProperty(turn => turn.FailureKind, outcome.FailureKind)
                .SetProperty(turn => turn.Tokens, outcome.Tokens)
                .SetProperty(turn => turn.Notes, notes)
                .SetProperty(turn => turn.TraceId, outcome.TraceId)
                .SetProperty(turn => turn.Answer, answer)
                .SetProperty(turn => turn.Activity, activity)
                .SetProperty(turn => turn.LastEventNumber, lastEventNumber)
                .SetProperty(turn => turn.EndedAt, ended),
            cancellationToken);
        if (changed == 0)
            return false;

        await database.IndexAsync(turnId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Keeps what the reader thought of an answer. False: no such turn.</summary>
    public async Task<bool> RateAsync(Guid conversationId, Guid turnId, TurnRating rating, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Turns
            .Where(turn => turn.Id == turnId && turn.ConversationId == conversationId)
            .ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Rating, rating), cancellationToken) == 1;
    }

    /// <summary>A further block of numbers for a running turn.</summary>
    public async Task<EventNumbers> ReserveAsync(Guid conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        using var turnToWrite = await database.TurnToWriteAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var last = await database.TakeNumbersAsync(conversationId, EventNumbers.Block, cancellationToken)
            ?? throw new InvalidOperationException("The conversation is gone.");
        await transaction.CommitAsync(cancellationToken);
        return new EventNumbers(last - EventNumbers.Block + 1, EventNumbers.Block);
    }

    /// <summary>The conversation's newest turn; null when nothing was asked yet.</summary>
    public async Task<StoredTurn?> LastTurnAsync(Guid conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Turns
            .Where(turn => turn.ConversationId == conversationId)
            .OrderByDescending(turn => turn.Ordinal)
            .Select(turn => new StoredTurn(turn.Id, turn.Status, turn.LastEventNumber))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<StoredTurn?> FindAsync(Guid turnId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Turns
            .Where(turn => turn.Id == turnId)
            .Select(turn => new StoredTurn(turn.Id, turn.Status, turn.LastEventNumber))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Ends every running turn whose lease has lapsed, keeping what it had written. Returns how many.</summary>
    /// <param name="conversationId">Null: in all conversations.</param>
    public async Task<int> InterruptLapsedAsync(Guid? conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var lapsed = await database.Turns
            .Where(turn => turn.Status == TurnStatus.Running && turn.LeaseUntil < now)
            .Where(turn => conversationId == null || turn.ConversationId == conversationId)
            .Select(turn => new { turn.Id, turn.ConversationId })
            .ToListAsync(cancellationToken);
        var interrupted = 0;
        foreach (var turn in lapsed)
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            interrupted += await database.InterruptAsync(turn.Id, turn.ConversationId, now, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return interrupted;
    }

    private static IQueryable<TurnRow> Running(AppDbContext database, Guid turnId) =>
        database.Turns.Where(turn => turn.Id == turnId && turn.Status == TurnStatus.Running);
}
