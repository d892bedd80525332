using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Takes all that is kept about one person out of the store, at once and for good.</summary>
public sealed class PersonDeletion(IDbContextFactory<AppDbContext> databases, ConversationFor live, ProjectRecordsFor recordsFor, TimeProvider time)
{
    /// <summary>What <see cref="DeleteAllAsync"/> would delete, with what can still be brought back.</summary>
    public async Task<DeletedData> CountAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await CountAsync(Mine(database, userId), cancellationToken);
    }

    /// <summary>
    /// Conversations, also those that could be brought back, and running turns with them; the list of projects opened; saved questions and reports; the records read for them and how they stood on earlier days;
    /// tokens used, but for today's, by which today's limit goes. Once begun it is not called off.
    /// </summary>
    public async Task<DeletedData> DeleteAllAsync(string userId)
    {
        var projects = await HideAsync(userId);
        foreach (var conversation in await RunningAsync(userId))
        {
            await live(conversation).Stop();
        }

        var deleted = await RemoveAsync(userId);
        foreach (var project in projects)
        {
            await recordsFor(userId, new ProjectId(project)).ForgetAsync();
        }

        // Only now is nothing being kept any more of what was read before.
        await using var database = await databases.CreateDbContextAsync();
        await database.Snapshots.Where(row => row.UserId == userId).ExecuteDeleteAsync();
        return deleted;
    }

    /// <summary>From now on nothing can be asked in them.</summary>
    private async Task<List<Guid>> HideAsync(string userId)
    {
        DateTimeOffset? now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync();
        await database.Conversations.Where(row => row.UserId == userId).ExecuteUpdateAsync(set => set.SetProperty(row => row.DeletedAt, now));
        return await Mine(database, userId).Select(row => row.ProjectId)
            .Union(database.RecentProjects.Where(row => row.UserId == userId).Select(row => row.ProjectId))
            .Union(database.Snapshots.Where(row => row.UserId == userId).Select(row => row.ProjectId))
            .ToListAsync();
    }

    private async Task<List<Guid>> RunningAsync(string userId)
    {
        await using var database = await databases.CreateDbContextAsync();
        return await Mine(database, userId).Where(row => row.Turns.Any(turn => turn.Status == TurnStatus.Running)).Select(row => row.Id).ToListAsync();
    }

    private async Task<DeletedData> RemoveAsync(string userId)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        await using var database = await databases.CreateDbContextAsync();
        await using var transaction = await database.Database.BeginTransactionAsync();
        // One that was begun meanwhile, in another window, is not what the person saw and confirmed.
        var hidden = Mine(database, userId).Where(row => row.DeletedAt != null);
        var deleted = await CountAsync(hidden, CancellationToken.None);
        await hidden.ExecuteDeleteAsync();
        await database.RecentProjects.Where(row => row.UserId == userId).ExecuteDeleteAsync();
        await database.Saved.Where(row => row.UserId == userId).ExecuteDeleteAsync();
        await database.TokenUse.Where(row => row.UserId == userId && row.Day < today).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        return deleted;
    }

    private static IQueryable<ConversationRow> Mine(AppDbContext database, string userId) =>
        database.Conversations.IgnoreQueryFilters().Where(row => row.UserId == userId);

    private static async Task<DeletedData> CountAsync(IQueryable<ConversationRow> conversations, CancellationToken cancellationToken) =>
        new(await conversations.CountAsync(cancellationToken), await conversations.SelectMany(row => row.Turns).CountAsync(cancellationToken));
}
