namespace AccAssistant.Records.Reports.Changes;

/// <summary>What a report compares with.</summary>
/// <param name="Taken">Null where nothing is kept that could be compared with.</param>
/// <param name="Records">Null where <paramref name="Taken"/> is.</param>
internal sealed record Past(Since Since, TakenSnapshot? Taken, PastRecords? Records)
{
    /// <summary>False where settings say that nothing is kept to compare with.</summary>
    public bool IsKept { get; private init; } = true;

    public static async Task<Past> FindAsync(Since since, DateOnly today, string userId, Acc.ProjectId project, ISnapshotStore store, CancellationToken cancellationToken)
    {
        var taken = since.Choose(await store.ListAsync(userId, project, cancellationToken).ConfigureAwait(false), today);
        // What was listed may be deleted before it is read.
        return taken is not null && await store.ReadAsync(userId, project, taken.Id, cancellationToken).ConfigureAwait(false) is { } content
            ? new Past(since, taken, PastRecords.Read(content))
            : new Past(since, null, null) { IsKept = store.KeepsAny };
    }
}
