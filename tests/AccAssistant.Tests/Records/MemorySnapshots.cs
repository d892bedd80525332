using AccAssistant.Acc;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Records;

/// <summary>Snapshots for as long as the test runs.</summary>
internal sealed class MemorySnapshots : ISnapshotStore
{
    private readonly Lock gate = new();
    private readonly List<(string UserId, ProjectId Project, TakenSnapshot Taken, byte[] Content)> kept = [];

    public bool KeepsAny { get; set; } = true;

    public Task<IReadOnlyList<TakenSnapshot>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<TakenSnapshot>>([.. kept.Where(one => one.UserId == userId && one.Project == project).Select(one => one.Taken).OrderByDescending(taken => taken.TakenAt)]);
    }

    public Task<byte[]?> ReadAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<byte[]?>(kept.FirstOrDefault(one => one.UserId == userId && one.Project == project && one.Taken.Id == id).Content);
    }

    public Task KeepAsync(string userId, ProjectId project, TakenSnapshot taken, byte[] content, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var sameDay = kept.FindIndex(one => one.UserId == userId && one.Project == project && one.Taken.Kind == taken.Kind && one.Taken.Day == taken.Day);
            if (sameDay >= 0 && taken.Kind == SnapshotKind.Visit)
                return Task.CompletedTask;

            if (sameDay >= 0)
                kept.RemoveAt(sameDay);
            kept.Add((userId, project, taken, content));
            return Task.CompletedTask;
        }
    }
}
