using AccAssistant.Acc;
using AccAssistant.Storage;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Keeps how a project's records stood for one person, as bytes.</summary>
public interface ISnapshotStore
{
    /// <summary>False where settings say that nothing is kept.</summary>
    bool KeepsAny { get; }

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<TakenSnapshot>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken);

    /// <summary>Null when it is not there any more, or not theirs.</summary>
    Task<byte[]?> ReadAsync(string userId, ProjectId project, Guid id, CancellationToken cancellationToken);

    /// <summary>Of a day the first visit is kept and the last OAC pack.</summary>
    /// <param name="taken">Its id is new.</param>
    Task KeepAsync(string userId, ProjectId project, TakenSnapshot taken, byte[] content, CancellationToken cancellationToken);
}
