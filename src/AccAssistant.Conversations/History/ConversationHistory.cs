using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Conversations as they are stored. Every read names the owner; "not yours" and "not there" are both null.</summary>
public sealed class ConversationHistory(IDbContextFactory<AppDbContext> databases, TurnStore turns, TimeProvider time)
{
    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ConversationSummary>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations
            .Where(row => row.UserId == userId && row.ProjectId == project.Value)
            .OrderByDescending(row => row.UpdatedAt)
            .ThenByDescending(row => row.Id)
            .Select(row => new ConversationSummary(row.Id, row.Title, row.UpdatedAt))
            .ToListAsync(cancellationToken);
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

    /// <summary>The conversation with its turns in order; running turns whose lease has lapsed come back as interrupted.</summary>
    public async Task<ConversationRow?> GetAsync(string userId, Guid conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var mine = database.Conversations.AsNoTracking().Where(row => row.Id == conversationId && row.UserId == userId);
        if (!await mine.AnyAsync(cancellationToken))
        {
            return null;
        }

        await turns.InterruptLapsedAsync(conversationId, cancellationToken);
        return await mine.Include(row => row.Turns.OrderBy(turn => turn.Ordinal)).SingleOrDefaultAsync(cancellationToken);
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
}
