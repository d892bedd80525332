using AccAssistant.Acc;
using AccAssistant.Records.Meaning;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Snapshots in the database, for as many days as the settings say.</summary>
public sealed class SnapshotStore(IDbContextFactory<AppDbContext> databases, IOptions<ReportOptions> options, TimeProvider time) : ISnapshotStore
{
    /// <inheritdoc/>
    public bool KeepsAny => options.Value.KeepDays > 0;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TakenSnapshot>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Of(database, userId, project)
            .OrderByDescending(row => row.TakenAt)
            .ThenByDescending(row => row.Id)
            .Select(row => new TakenSnapshot(row.Id, row.Kind, row.Day, row.TakenAt))
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Of(database, userId, project).Where(row => row.Id == id).Select(row => row.Content).FirstOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task KeepAsync(string userId, ProjectId project, TakenSnapshot taken, byte[] content, CancellationToken cancellationToken)
    {
        if (!KeepsAny)
            return;

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.BeginAloneAsync($"snapshots of {userId} {project.Value}", cancellationToken);
        var sameDay = Of(database, userId, project).Where(row => row.Kind == taken.Kind && row.Day == taken.Day);
        if (taken.Kind == SnapshotKind.Visit && await sameDay.AnyAsync(cancellationToken))
            return;

        await sameDay.ExecuteDeleteAsync(cancellationToken);
        database.Snapshots.Add(new SnapshotRow { Id = taken.Id, UserId = userId, ProjectId = project.Value, Kind = taken.Kind, Day = taken.Day, TakenAt = taken.TakenAt, Content = content });
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Deletes, of everybody's, what is older than it is kept.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Snapshots.Where(row => row.TakenAt < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    private static IQueryable<SnapshotRow> Of(AppDbContext database, string userId, ProjectId project) =>
        database.Snapshots.AsNoTracking().Where(row => row.UserId == userId && row.ProjectId == project.Value);
}
