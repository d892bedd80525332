using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>The turns of a conversation, read a stretch at a time. The caller has checked whose it is.</summary>
public sealed class ConversationTurns(IDbContextFactory<AppDbContext> databases, TurnStore store)
{
    /// <summary>The last turns; running ones whose lease has lapsed come back as interrupted.</summary>
    public async Task<TurnStretch> LatestAsync(Guid conversationId, int count, CancellationToken cancellationToken)
    {
        await store.InterruptLapsedAsync(conversationId, cancellationToken);
        return await BeforeAsync(conversationId, int.MaxValue, count, cancellationToken);
    }

    /// <summary>The turns before a place.</summary>
    public async Task<TurnStretch> BeforeAsync(Guid conversationId, int place, int count, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await Shown(database, conversationId).Where(turn => turn.Place < place).OrderByDescending(turn => turn.Place).Take(count + 1).ToListAsync(cancellationToken);
        var turns = rows.Take(count).Reverse().ToList();
        var later = place != int.MaxValue && await database.Turns.AnyAsync(turn => turn.ConversationId == conversationId && turn.Place >= place, cancellationToken);
        return new TurnStretch(await PlacedAsync(database, conversationId, turns, cancellationToken), rows.Count > count, later);
    }

    /// <summary>The turns from a place on.</summary>
    public async Task<TurnStretch> FromAsync(Guid conversationId, int place, int count, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await Shown(database, conversationId).Where(turn => turn.Place >= place).OrderBy(turn => turn.Place).Take(count + 1).ToListAsync(cancellationToken);
        var earlier = await database.Turns.AnyAsync(turn => turn.ConversationId == conversationId && turn.Place < place, cancellationToken);
        return new TurnStretch(await PlacedAsync(database, conversationId, [.. rows.Take(count)], cancellationToken), earlier, rows.Count > count);
    }

    /// <summary>One turn, whichever version it is; null when it is not in this conversation.</summary>
    public async Task<PlacedTurn?> FindAsync(Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        await store.InterruptLapsedAsync(conversationId, cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var turn = await database.Turns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == turnId && row.ConversationId == conversationId, cancellationToken);
        return turn is null ? null : (await PlacedAsync(database, conversationId, [turn], cancellationToken))[0];
    }

    /// <summary>The last event number of the turns that had ended by then: before the turn that number lies in.</summary>
    public async Task<long> EndedByAsync(Guid conversationId, long eventNumber, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Turns
            .Where(turn => turn.ConversationId == conversationId && turn.Status != TurnStatus.Running && turn.LastEventNumber <= eventNumber)
            .MaxAsync(turn => (long?)turn.LastEventNumber, cancellationToken) ?? 0;
    }

    /// <summary>Of each place the last version.</summary>
    internal static IQueryable<TurnRow> Shown(AppDbContext database, Guid conversationId) => database.Turns
        .AsNoTracking()
        .Where(turn => turn.ConversationId == conversationId)
        .Where(turn => !database.Turns.Any(newer => newer.ConversationId == conversationId && newer.Place == turn.Place && newer.Ordinal > turn.Ordinal));

    private static async Task<IReadOnlyList<PlacedTurn>> PlacedAsync(
        AppDbContext database, Guid conversationId, List<TurnRow> turns, CancellationToken cancellationToken)
    {
        var places = turns.Select(turn => turn.Place).ToList();
        var versions = await database.Turns
            .Where(turn => turn.ConversationId == conversationId && places.Contains(turn.Place))
            .OrderBy(turn => turn.Ordinal)
            .Select(turn => new { turn.Id, turn.Place })
            .ToListAsync(cancellationToken);
        var byPlace = versions.ToLookup(version => version.Place, version => version.Id);
        return [.. turns.Select(turn => new PlacedTurn(turn, [.. byPlace[turn.Place]]))];
    }
}
