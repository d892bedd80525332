using AccAssistant.Acc;
using AccAssistant.Storage;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Keeps how one person's view of a project stood, beside the answers and never before one.</summary>
internal sealed partial class SnapshotTaking(string userId, ProjectId project, ISnapshotStore store, ILogger<SnapshotTaking> logger, CancellationToken lifetime)
{
    private readonly Lock gate = new();
    private DateOnly? visited;

    /// <summary>Done when nothing is being kept; never fails.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Waits for what is being kept; the next visit is kept again, if nothing of its day is.</summary>
    public async Task ForgetAsync()
    {
        await Running.ConfigureAwait(false);
        lock (gate)
            visited = null;
    }

    /// <param name="today">In the project's time zone.</param>
    /// <param name="read">Works out what to keep; null for nothing.</param>
    public void Take(SnapshotKind kind, DateOnly today, Func<PastRecords?> read)
    {
        lock (gate)
        {
            if (IsKept(kind, today))
                return;

            var before = Running;
            Running = Task.Run(() => KeepAsync(before, kind, today, read), CancellationToken.None);
        }
    }

    private async Task KeepAsync(Task before, SnapshotKind kind, DateOnly today, Func<PastRecords?> read)
    {
        await before.ConfigureAwait(false);
        try
        {
            if (IsKept(kind, today) || read() is not { Modules.Count: > 0 } records)
                return;

            // The pack is opened again while Autodesk fails: what was kept of it before the meeting stays.
            if (records.IsPart && (await store.ListAsync(userId, project, lifetime).ConfigureAwait(false)).Any(one => one.Kind == kind && one.Day == today))
                return;

            var taken = new TakenSnapshot(Guid.NewGuid(), kind, today, records.Modules.Min(module => module.ReadAt));
            await store.KeepAsync(userId, project, taken, records.Compressed(), lifetime).ConfigureAwait(false);
            lock (gate)
                visited = kind == SnapshotKind.Visit ? today : visited;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !lifetime.IsCancellationRequested)
        {
            Log.NotKept(logger, exception);
        }
        catch (OperationCanceledException)
        {
            // Nobody asks about the project any more; the next visit is kept.
        }
    }

    private bool IsKept(SnapshotKind kind, DateOnly today)
    {
        lock (gate)
            return kind == SnapshotKind.Visit && visited == today;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "How a project's records stand could not be kept to be compared with later")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}
