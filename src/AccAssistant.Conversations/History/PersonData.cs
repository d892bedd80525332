using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>All that is kept about one person, of all projects. What they have deleted is not among it.</summary>
public sealed class PersonData(IDbContextFactory<AppDbContext> databases)
{
    private const int Stretch = 50;

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<KeptConversation>> ConversationsAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations
            .Where(row => row.UserId == userId)
            .OrderBy(row => row.CreatedAt)
            .ThenBy(row => row.Id)
            .Select(row => new KeptConversation(row.Id, new ProjectId(row.ProjectId), row.Title, row.CreatedAt, row.UpdatedAt, row.PinnedAt != null))
            .ToListAsync(cancellationToken);
    }

    /// <summary>A conversation's turns by place, the versions of a question one after the other. A slow reader holds no more than a stretch of them.</summary>
    public async IAsyncEnumerable<VersionedTurn> TurnsAsync(string userId, Guid conversationId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (place, ordinal, version) = (0, 0, 0);
        while (true)
        {
            var rows = await StretchAsync(userId, conversationId, place, ordinal, cancellationToken);
            foreach (var row in rows)
            {
                version = row.Place == place ? version + 1 : 1;
                (place, ordinal) = (row.Place, row.Ordinal);
                yield return new VersionedTurn(row, version);
            }

            if (rows.Count < Stretch)
            {
                yield break;
            }
        }
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<RecentProjectRow>> RecentProjectsAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.RecentProjects.AsNoTracking().Where(row => row.UserId == userId).OrderByDescending(row => row.OpenedAt).ToListAsync(cancellationToken);
    }

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<SavedRow>> SavedAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Saved.AsNoTracking().Where(row => row.UserId == userId).OrderBy(row => row.SavedAt).ToListAsync(cancellationToken);
    }

    /// <summary>The oldest first. What is in them are copies of Autodesk's records.</summary>
    public async Task<IReadOnlyList<KeptSnapshot>> SnapshotsAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Snapshots
            .Where(row => row.UserId == userId)
            .OrderBy(row => row.TakenAt)
            .Select(row => new KeptSnapshot(new ProjectId(row.ProjectId), row.Kind, row.TakenAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The oldest day first.</summary>
    public async Task<IReadOnlyList<TokenUseRow>> TokenUseAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.TokenUse.AsNoTracking().Where(row => row.UserId == userId).OrderBy(row => row.Day).ThenBy(row => row.Model).ToListAsync(cancellationToken);
    }

    /// <summary>Also those that were deleted since, while they are in the store.</summary>
    public async Task<int> QuestionsSinceAsync(string userId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.IgnoreQueryFilters()
            .Where(row => row.UserId == userId)
            .SelectMany(row => row.Turns)
            .CountAsync(turn => turn.AskedAt >= since, cancellationToken);
    }

    private async Task<List<TurnRow>> StretchAsync(string userId, Guid conversationId, int place, int ordinal, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations
            .Where(row => row.Id == conversationId && row.UserId == userId)
            .SelectMany(row => row.Turns)
            .Where(turn => turn.Place > place || (turn.Place == place && turn.Ordinal > ordinal))
            .OrderBy(turn => turn.Place)
            .ThenBy(turn => turn.Ordinal)
            .Take(Stretch)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }
}
