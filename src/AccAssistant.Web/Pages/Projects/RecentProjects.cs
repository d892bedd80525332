using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Pages.Projects;

/// <summary>Which projects a person opened last.</summary>
public sealed class RecentProjects(IDbContextFactory<AppDbContext> databases, TimeProvider time)
{
    private const int Shown = 5;

    /// <summary>The latest first, at most five.</summary>
    public async Task<IReadOnlyList<ProjectId>> ListAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var ids = await database.RecentProjects
            .Where(row => row.UserId == userId)
            .OrderByDescending(row => row.OpenedAt)
            .Select(row => row.ProjectId)
            .Take(Shown)
            .ToListAsync(cancellationToken);
        return [.. ids.Select(id => new ProjectId(id))];
    }

    public async Task OpenedAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var known = database.RecentProjects.Where(row => row.UserId == userId && row.ProjectId == project.Value);
        if (await known.ExecuteUpdateAsync(row => row.SetProperty(recent => recent.OpenedAt, now), cancellationToken) > 0)
            return;
        database.RecentProjects.Add(new RecentProjectRow { UserId = userId, ProjectId = project.Value, OpenedAt = now });
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another tab was first, with the same news; if it was something else, the update says so.
            await known.ExecuteUpdateAsync(row => row.SetProperty(recent => recent.OpenedAt, now), cancellationToken);
        }
    }
}
