using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.Audit;

/// <summary>Reads the audit trail, the newest first. For operators only: it knows no owner.</summary>
public sealed class AuditReader(IDbContextFactory<AppDbContext> databases)
{
    private const int Stretch = 1_000;

    /// <param name="before">The number of the last event that is shown already; null begins with the newest.</param>
    public async Task<IReadOnlyList<AuditRecord>> PageAsync(AuditFilter filter, long? before, int most, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var events = await FilteredAsync(database, filter, cancellationToken);
        if (before is { } last)
            events = events.Where(row => row.Id < last);
        var rows = await events.OrderByDescending(row => row.Id).Take(most).ToListAsync(cancellationToken);
        var names = await database.NamesOfAsync(rows.Select(row => row.UserId).OfType<string>(), cancellationToken);
        return [.. rows.Select(row => new AuditRecord(row, row.UserId is { } id ? names.GetValueOrDefault(id) : null))];
    }

    /// <summary>All that fit. A slow reader holds no more than a stretch of them, and what happens meanwhile is not among them.</summary>
    public async IAsyncEnumerable<AuditRecord> AllAsync(AuditFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? before = null;
        while (true)
        {
            var stretch = await PageAsync(filter, before, Stretch, cancellationToken);
            foreach (var record in stretch)
                yield return record;
            if (stretch.Count < Stretch)
                yield break;
            before = stretch[^1].Row.Id;
        }
    }

    private static async Task<IQueryable<AuditRow>> FilteredAsync(AppDbContext database, AuditFilter filter, CancellationToken cancellationToken)
    {
        var events = database.Audit.AsNoTracking();
        if (filter.Person is { } person)
        {
            var ids = await WhoAsync(database, person, cancellationToken);
            events = events.Where(row => EF.Parameter(ids).Contains(row.UserId!));
        }

        if (filter.Project is { } project)
            events = events.Where(row => row.ProjectId == project);
        if (filter.Kind is { } kind)
            events = events.Where(row => row.Kind == kind);
        if (filter.From is { } from)
            events = events.Where(row => row.At >= from);
        if (filter.Before is { } before)
            events = events.Where(row => row.At < before);
        return events;
    }

    // Databases differ in what they take for the same letter; there are few names.
    private static async Task<List<string>> WhoAsync(AppDbContext database, string person, CancellationToken cancellationToken)
    {
        var people = await database.AuditPeople.AsNoTracking().ToListAsync(cancellationToken);
        return [person, .. people.Where(known => CultureInfo.InvariantCulture.CompareInfo.IndexOf(known.Name, person, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0).Select(known => known.UserId)];
    }
}
