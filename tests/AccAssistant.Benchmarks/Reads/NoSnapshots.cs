using AccAssistant.Acc;
using AccAssistant.Records.Reports.Changes;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>Nothing is kept to be compared with later: what is measured is reading and answering.</summary>
internal sealed class NoSnapshots : ISnapshotStore
{
    public bool KeepsAny => false;

    public Task<IReadOnlyList<TakenSnapshot>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<TakenSnapshot>>([]);

    public Task<byte[]?> ReadAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    public Task KeepAsync(string userId, ProjectId project, TakenSnapshot taken, byte[] content, CancellationToken cancellationToken) => Task.CompletedTask;
}
