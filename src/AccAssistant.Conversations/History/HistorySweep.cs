using AccAssistant.Records.Reports.Changes;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.History;

/// <summary>Ends the turns of processes that are gone and drops what was deleted for good or kept for long enough: at start, then every few seconds, on every instance.</summary>
internal sealed partial class HistorySweep(TurnStore store, ConversationEdits conversations, AuditRetention audit, SnapshotStore snapshots, TimeProvider time, ILogger<HistorySweep> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private bool wasAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Whose store was away could renew no lease: those who are alive do it first.
            if (!wasAway && await store.InterruptLapsedAsync(null, cancellationToken) is > 0 and var count)
            {
                Log.Interrupted(logger, count);
            }

            if (await conversations.PurgeAsync(cancellationToken) is > 0 and var gone)
            {
                Log.Purged(logger, gone);
            }

            await audit.SweepAsync(cancellationToken);
            await snapshots.SweepAsync(cancellationToken);
            wasAway = false;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The next sweep tries again; a store that is down must not end the sweeping.
            wasAway = true;
            Log.SweepFailed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} turns of a process that is gone were marked interrupted")]
        public static partial void Interrupted(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Count} conversations deleted a day ago, or older than Conversations:KeepDays, are gone for good")]
        public static partial void Purged(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Error, Message = "Lapsed turns, deleted and old conversations, old audit events and old snapshots could not be looked for")]
        public static partial void SweepFailed(ILogger logger, Exception exception);
    }
}
