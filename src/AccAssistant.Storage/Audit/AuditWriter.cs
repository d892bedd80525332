using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Storage.Audit;

/// <summary>Stores the audit trail, many events at a time and in their order. Events a store out of order did not take wait for it; stopping writes what waits.</summary>
public sealed partial class AuditWriter(AuditTrail trail, IDbContextFactory<AppDbContext> databases, TimeProvider time, ILogger<AuditWriter> logger) : BackgroundService
{
    /// <summary>Events are gathered this long before they are written together.</summary>
    public static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);

    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private const int Batch = 500;

    private readonly List<AuditEntry> taken = [];
    private bool failing;

    /// <summary>All that waits is written before the app ends, as far as there is time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            while (Take() && await TrySaveAsync(cancellationToken))
            {
            }
        }
        finally
        {
            if (taken.Count > 0)
                Log.LeftBehind(logger, taken.Count + trail.Entries.Count);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await trail.Entries.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gathering, time, stoppingToken);
            while (Take())
                while (!await TrySaveAsync(stoppingToken))
                    await Task.Delay(RetryAfter, time, stoppingToken);
        }
    }

    /// <summary>Fills the batch; what is in it stays until it is stored. False: there is nothing to write.</summary>
    private bool Take()
    {
        while (taken.Count < Batch && trail.Entries.TryRead(out var entry))
            taken.Add(entry);
        if (trail.TakeNotKept() is { } gap)
            taken.Add(new AuditEntry(gap, null, null));
        return taken.Count > 0;
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            if (!failing)
                Log.NotWritten(logger, exception, RetryAfter.TotalSeconds);
            failing = true;
            return false;
        }

        if (failing)
            Log.WrittenAgain(logger);
        failing = false;
        foreach (var entry in taken)
            entry.Written?.TrySetResult();
        taken.Clear();
        return true;
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var (row, name, _) in taken)
        {
            if (row is null)
                continue;
            database.Audit.Add(row);
            if (name is not null && row.UserId is { } userId)
                await NameAsync(database, userId, name, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private static async Task NameAsync(AppDbContext database, string userId, string name, CancellationToken cancellationToken)
    {
        var known = await database.AuditPeople.FindAsync([userId], cancellationToken);
        if (name.Length > 0 && known is null)
            database.AuditPeople.Add(new AuditPersonRow { UserId = userId, Name = name });
        if (known is null)
            return;
        known.Name = name;
        // Who came back within the same batch is known again.
        database.Entry(known).State = (name.Length, database.Entry(known).State) switch
        {
            (0, EntityState.Added) => EntityState.Detached,
            (0, _) => EntityState.Deleted,
            (_, EntityState.Added) => EntityState.Added,
            _ => EntityState.Modified,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The audit trail cannot be written; it is tried again every {Seconds} s, and events wait until then.")]
        public static partial void NotWritten(ILogger logger, Exception exception, double seconds);

        [LoggerMessage(LogLevel.Information, "The audit trail is written again.")]
        public static partial void WrittenAgain(ILogger logger);

        [LoggerMessage(LogLevel.Error, "{Count} events of the audit trail could not be written before the app ended.")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
