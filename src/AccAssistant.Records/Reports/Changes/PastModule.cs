using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>How all records of a module stood.</summary>
/// <param name="ReadAt">Nothing in it is older.</param>
internal sealed record PastModule(RecordModule Module, DateTimeOffset ReadAt, IReadOnlyList<PastRecord> Records)
{
    /// <summary>Null where not all of it was read: what is missing would be told as gone, and next time as new.</summary>
    public static PastModule? Of(RecordTable table) => IsWhole(table.Read) && table.Read.StaleReason is null
        ? new PastModule(table.Module, table.Read.ReadAt, [.. table.Entries.Select(PastRecord.Of)])
        : null;

    public static bool IsWhole(ReadState read) => read is { State: PartState.Read, Reason: null, VoidState: PartState.Read, VoidReason: null };
}
