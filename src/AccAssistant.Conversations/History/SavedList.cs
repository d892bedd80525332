using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>The questions and reports a person keeps, project by project.</summary>
public sealed class SavedList(IDbContextFactory<AppDbContext> databases, TimeProvider time)
{
    /// <summary>Nobody finds anything in more, and nobody fills the store with them.</summary>
    public const int Most = 100;

    public const int LongestName = 120;
    public const int LongestText = 4_000;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<SavedRow>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Saved.AsNoTracking().Where(row => row.UserId == userId && row.ProjectId == project.Value).OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Null when it is not there or not theirs.</summary>
    public async Task<SavedRow?> FindAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Saved.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.UserId == userId && row.ProjectId == project.Value, cancellationToken);
    }

    /// <summary>What is kept already under another name gets the new one.</summary>
    /// <returns>False when there are too many, or it is empty or too long.</returns>
    public async Task<bool> SaveAsync(string userId, ProjectId project, SavedKind kind, string name, string text, CancellationToken cancellationToken)
    {
        (name, text) = (name.Trim(), text.Trim());
        if (name.Length is 0 or > LongestName || text.Length is 0 or > LongestText)
            return false;

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.BeginAloneAsync($"saved by {userId} {project.Value}", cancellationToken);
        var mine = database.Saved.Where(row => row.UserId == userId && row.ProjectId == project.Value);
        if (await mine.Where(row => row.Kind == kind && row.Text == text).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, name), cancellationToken) == 0 && !await TryAddAsync())
            return false;

        await transaction.CommitAsync(cancellationToken);
        return true;

        async Task<bool> TryAddAsync()
        {
            if (await mine.CountAsync(cancellationToken) >= Most)
                return false;

            database.Saved.Add(new SavedRow { Id = Guid.NewGuid(), UserId = userId, ProjectId = project.Value, Kind = kind, Name = name, Text = text, SavedAt = time.GetUtcNow() });
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
    }

    /// <returns>False when it is not there or not theirs.</returns>
    public async Task<bool> ForgetAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Saved.Where(row => row.Id == id && row.UserId == userId && row.ProjectId == project.Value).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
