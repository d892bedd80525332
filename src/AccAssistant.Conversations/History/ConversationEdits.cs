using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.History;

/// <summary>What a person does with a conversation of theirs as a whole. False: it is not there, or not theirs.</summary>
public sealed class ConversationEdits(IDbContextFactory<AppDbContext> databases, IOptions<ConversationOptions> options, TimeProvider time)
{
    /// <summary>How long a deleted conversation can be brought back.</summary>
    public static readonly TimeSpan Regret = TimeSpan.FromDays(1);

    /// <summary>More are left to the next sweep, so that a shortened time does not hold up whoever else writes.</summary>
    public const int AtOnce = 200;

    /// <returns>The title as it is kept; null when there is nothing of a title in it or no such conversation.</returns>
    public async Task<string?> RenameAsync(string userId, Guid conversationId, string? title, CancellationToken cancellationToken)
    {
        var kept = ConversationTitle.From(title ?? "");
        return kept.Length > 0 && await ChangeAsync(userId, conversationId, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, kept), cancellationToken), cancellationToken)
            ? kept
            : null;
    }

    public Task<bool> PinAsync(string userId, Guid conversationId, bool pinned, CancellationToken cancellationToken)
    {
        DateTimeOffset? at = pinned ? time.GetUtcNow() : null;
        // One that only its pin has kept is not gone the moment somebody's hand slips.
        var least = pinned ? DateTimeOffset.MinValue : Unused() + Regret;
        return ChangeAsync(
            userId,
            conversationId,
            rows => rows.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.PinnedAt, at).SetProperty(row => row.UpdatedAt, row => row.UpdatedAt < least ? least : row.UpdatedAt),
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Hides it at once. Whoever calls this stops its running turn.</summary>
    public Task<bool> DeleteAsync(string userId, Guid conversationId, CancellationToken cancellationToken)
    {
        DateTimeOffset? at = time.GetUtcNow();
        return ChangeAsync(userId, conversationId, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.DeletedAt, at), cancellationToken), cancellationToken);
    }

    /// <summary>Brings a deleted conversation of that project back.</summary>
    public async Task<bool> RestoreAsync(string userId, ProjectId project, Guid conversationId, CancellationToken cancellationToken)
    {
        DateTimeOffset? none = null;
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.IgnoreQueryFilters()
            .Where(row => row.Id == conversationId && row.UserId == userId && row.ProjectId == project.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DeletedAt, none), cancellationToken) == 1;
    }

    /// <summary>Takes what was deleted long enough ago out of the store, and what nobody has asked in for as long as it is kept, with the turns. Returns how many.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Regret;
        var unused = Unused();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.IgnoreQueryFilters()
            .Where(row => row.DeletedAt < before || (row.UpdatedAt < unused && row.PinnedAt == null))
            .OrderBy(row => row.UpdatedAt)
            .Take(AtOnce)
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Last asked in before this, a conversation is kept by its pin only.</summary>
    private DateTimeOffset Unused() => options.Value.KeepDays > 0 ? time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays) : DateTimeOffset.MinValue;

    private async Task<bool> ChangeAsync(
        string userId, Guid conversationId, Func<IQueryable<ConversationRow>, Task<int>> change, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await change(database.Conversations.Where(row => row.Id == conversationId && row.UserId == userId)) == 1;
    }
}
