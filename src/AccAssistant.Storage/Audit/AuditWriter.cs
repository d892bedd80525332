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
        using var turnToWrite = await database.TurnToWriteAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        database.Audit.AddRange(taken.Select(entry => entry.Row).OfType<AuditRow>());
        await database.SaveChangesAsync(cancellationToken);
        foreach (var (userId, name) in Names())
        {
            await (name.Length > 0
                ? database.Database.ExecuteSqlAsync($"""INSERT INTO audit_people ("UserId", "Name") VALUES ({userId}, {name}) ON CONFLICT ("UserId") DO UPDATE SET "Name" = excluded."Name" """, cancellationToken)
                : database.AuditPeople.Where(person => person.UserId == userId).ExecuteDeleteAsync(cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What each is called in the end; empty: by no name any more. In one order everywhere, so that instances that name the same people never wait for each other in a circle.</summary>
    private IEnumerable<(string UserId, string Name)> Names() => taken
        .Where(entry => entry is { Name: not null, Row.UserId: not null })
        .GroupBy(entry => entry.Row!.UserId!, entry => entry.Name!, StringComparer.Ordinal)
        .OrderBy(person => person.Key, StringComparer.Ordinal)
        .Select(person => (person.Key, person.Last()));

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
