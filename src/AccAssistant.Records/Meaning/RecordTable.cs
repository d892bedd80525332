using System.Collections.Concurrent;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Texts;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>A module's records with their meanings, in one time zone.</summary>
/// <param name="Entries">By number; those without one last.</param>
internal sealed record RecordTable(RecordModule Module, IReadOnlyList<RecordEntry> Entries, Names Names, ReadState Read, NameState NamesRead, ModuleExtras Extras, TextIndex Texts)
{
    private readonly ConcurrentDictionary<HolderField, Holder[]> holders = new();

    /// <summary>When the oldest data in it was read.</summary>
    public DateTimeOffset AsOf => Read.ReadAt < NamesRead.ReadAt ? Read.ReadAt : NamesRead.ReadAt;

    /// <summary>Everybody who plays a part, each once.</summary>
    public Holder[] HoldersOf(HolderField field) =>
        holders.GetOrAdd(field, part => Entries.SelectMany(part.Of).Distinct().ToArray());
}
