using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Conversations as they are stored. Every read names the owner; "not yours" and "not there" are both null.</summary>
public sealed class ConversationHistory(IDbContextFactory<AppDbContext> databases, TimeProvider time)
{
    /// <summary>The head of the list, with what is pinned.</summary>
    public async Task<ConversationList> ListAsync(string userId, ProjectId project, int count, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var mine = Mine(database, userId, project);
        var pinned = await Summaries(mine.Where(row => row.PinnedAt != null).OrderByDescending(row => row.PinnedAt)).ToListAsync(cancellationToken);
        return await StretchAsync(mine, pinned, count, cancellationToken);
    }

    /// <summary>The list goes on behind one of its conversations.</summary>
    public async Task<ConversationList> OlderAsync(string userId, ProjectId project, Guid than, int count, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var mine = Mine(database, userId, project);
        var last = await database.Conversations.IgnoreQueryFilters().Where(row => row.Id == than && row.UserId == userId).Select(row => (DateTimeOffset?)row.UpdatedAt).SingleOrDefaultAsync(cancellationToken);
        return last is { } at
            ? await StretchAsync(mine.Where(row => row.UpdatedAt < at || (row.UpdatedAt == at && row.Id.CompareTo(than) < 0)), [], count, cancellationToken)
            : new ConversationList([], [], Older: false);
    }

    /// <summary>Where to go on: the conversation last used, and whether nothing was asked in it yet.</summary>
    public async Task<(Guid Id, bool Empty)?> LatestAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var latest = await Mine(database, userId, project)
            .OrderByDescending(row => row.UpdatedAt)
            .ThenByDescending(row => row.Id)
            .Select(row => new { row.Id, Empty = !row.Turns.Any() })
            .FirstOrDefaultAsync(cancellationToken);
        return latest is null ? null : (latest.Id, latest.Empty);
    }

    /// <summary>How many conversations in which something was asked there are about each project.</summary>
    public async Task<IReadOnlyDictionary<ProjectId, int>> CountsAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations
            .Where(row => row.UserId == userId && row.Turns.Any())
            .GroupBy(row => row.ProjectId)
            .Select(rows => new { rows.Key, Count = rows.Count() })
            .ToDictionaryAsync(rows => new ProjectId(rows.Key), rows => rows.Count, cancellationToken);
    }

    /// <summary>What the conversation is about, without reading its turns.</summary>
    public async Task<ProjectId?> ProjectOfAsync(string userId, Guid conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var project = await database.Conversations
            .Where(row => row.Id == conversationId && row.UserId == userId)
            .Select(row => (Guid?)row.ProjectId)
            .SingleOrDefaultAsync(cancellationToken);
        return project is { } id ? new ProjectId(id) : null;
    }

    /// <summary>As a list would show it.</summary>
    public async Task<ConversationSummary?> FindAsync(string userId, Guid conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Summaries(database.Conversations.Where(row => row.Id == conversationId && row.UserId == userId)).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<ConversationRow> CreateAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = new ConversationRow
        {
            Id = Guid.CreateVersion7(now),
            UserId = userId,
            ProjectId = project.Value,
            Title = ConversationTitle.Untitled,
            CreatedAt = now,
            UpdatedAt = now,
        };
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Conversations.Add(row);
        await database.SaveChangesAsync(cancellationToken);
        return row;
    }

    internal static IQueryable<ConversationRow> Mine(AppDbContext database, string userId, ProjectId project) =>
        database.Conversations.Where(row => row.UserId == userId && row.ProjectId == project.Value);

    private static async Task<ConversationList> StretchAsync(
        IQueryable<ConversationRow> mine, IReadOnlyList<ConversationSummary> pinned, int count, CancellationToken cancellationToken)
    {
        var ordered = mine.Where(row => row.PinnedAt == null).OrderByDescending(row => row.UpdatedAt).ThenByDescending(row => row.Id);
        var found = await Summaries(ordered).Take(count + 1).ToListAsync(cancellationToken);
        return new ConversationList(pinned, [.. found.Take(count)], found.Count > count);
    }

    internal static IQueryable<ConversationSummary> Summaries(IQueryable<ConversationRow> rows) =>
        rows.Select(row => new ConversationSummary(row.Id, row.Title, row.UpdatedAt, row.PinnedAt != null));
}
