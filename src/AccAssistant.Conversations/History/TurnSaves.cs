using System.Collections.Concurrent;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Conversations.History;

/// <summary>Keeps running turns. Where a database has one writer, those that come while others are being written are written together, next; else each by itself, held up by nothing that holds up another.</summary>
internal sealed class TurnSaves(IDbContextFactory<AppDbContext> databases, TimeProvider time)
{
    private static readonly string Running = TurnStatus.Running.ToString();

    private readonly Lazy<bool> hasOneWriter = new(() =>
    {
        using var database = databases.CreateDbContext();
        return database.Database.IsSqlite();
    });

    private readonly ConcurrentQueue<Save> waiting = new();
    private int writing;

    private long Lease => (time.GetUtcNow() + TurnStore.Lease).UtcTicks;

    /// <inheritdoc cref="TurnStore.SaveAsync"/>
    public Task<bool> SaveAsync(Guid turnId, string answer, string activity, long lastEventNumber)
    {
        var save = new Save(turnId, StorableText.Clean(answer), StorableText.Clean(activity), lastEventNumber);
        if (!hasOneWriter.Value)
        {
            return KeepAsync(save);
        }

        waiting.Enqueue(save);
        BeginWriting();
        return save.Kept.Task;
    }

    private void BeginWriting()
    {
        if (Interlocked.Exchange(ref writing, 1) == 0)
        {
            _ = Task.Run(WriteAsync);
        }
    }

    private async Task WriteAsync()
    {
        while (TakeWaiting() is { Count: > 0 } saves)
        {
            await WriteAsync(saves);
        }

        Interlocked.Exchange(ref writing, 0);
        // One may have come after the last look.
        if (!waiting.IsEmpty)
        {
            BeginWriting();
        }
    }

    private List<Save> TakeWaiting()
    {
        var saves = new List<Save>();
        while (waiting.TryDequeue(out var save))
        {
            saves.Add(save);
        }

        return saves;
    }

    private async Task WriteAsync(List<Save> saves)
    {
        try
        {
            var kept = await KeepAsync(saves);
            foreach (var (save, isKept) in saves.Zip(kept))
            {
                save.Kept.SetResult(isKept);
            }
        }
        catch (Exception exception) when (saves.Count > 1 && StorageTroubles.Of(exception) == StorageTrouble.Other)
        {
            // What is wrong with one is not wrong with the others.
            foreach (var save in saves)
            {
                await WriteAsync([save]);
            }
        }
        catch (Exception exception)
        {
            saves.ForEach(save => save.Kept.SetException(exception));
        }
    }

    private async Task<List<bool>> KeepAsync(List<Save> saves)
    {
        await using var database = await databases.CreateDbContextAsync();
        using var turnToWrite = await database.TurnToWriteAsync(CancellationToken.None);
        await using var transaction = await database.Database.BeginTransactionAsync();
        var lease = Lease;
        var kept = new List<bool>(saves.Count);
        foreach (var save in saves)
        {
            kept.Add(await KeepAsync(database, save, lease));
        }

        await transaction.CommitAsync();
        return kept;
    }

    private async Task<bool> KeepAsync(Save save)
    {
        await using var database = await databases.CreateDbContextAsync();
        return await KeepAsync(database, save, Lease);
    }

    private static async Task<bool> KeepAsync(AppDbContext database, Save save, long lease) =>
        await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE turns SET "Answer" = {save.Answer}, "Activity" = {save.Activity}, "LastEventNumber" = {save.LastEventNumber}, "LeaseUntil" = {lease}
            WHERE "Id" = {save.TurnId} AND "Status" = {Running}
            """) == 1;

    private sealed record Save(Guid TurnId, string Answer, string Activity, long LastEventNumber)
    {
        public TaskCompletionSource<bool> Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
