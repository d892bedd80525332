using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>A module's records with their meanings, in one time zone.</summary>
internal sealed record RecordTable(RecordModule Module, IReadOnlyList<RecordEntry> Entries, Names Names, ReadState Read, NameState NamesRead)
{
    /// <summary>When the oldest data in it was read.</summary>
    public DateTimeOffset AsOf => Read.ReadAt < NamesRead.ReadAt ? Read.ReadAt : NamesRead.ReadAt;
}
