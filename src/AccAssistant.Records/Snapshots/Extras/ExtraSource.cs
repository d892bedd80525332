using AccAssistant.Acc;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>How a module's extras are read.</summary>
/// <param name="StampOf">A record with another stamp is read again.</param>
/// <param name="IsOpen">Whether somebody waits for it: such records come first.</param>
/// <param name="Known">What the record itself says without a request; null where it takes one.</param>
/// <param name="ReadAsync">Reads all or throws: half of a record's texts would look like all of them.</param>
internal sealed record ExtraSource<T>(
    string What,
    Func<T, string> IdOf,
    Func<T, ExtraStamp> StampOf,
    Func<T, bool> IsOpen,
    Func<T, RecordExtra?> Known,
    Func<Reader, Project, T, CancellationToken, Task<RecordExtra>> ReadAsync);
