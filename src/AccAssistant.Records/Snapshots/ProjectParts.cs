using System.Collections.Frozen;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>What a question needs of a project, as read at one time. Modules the question is not about are null.</summary>
internal sealed record ProjectParts(
    PartRead<Issue>? Issues,
    PartRead<Rfi>? Rfis,
    PartRead<Submittal>? Submittals,
    NameParts Names)
{
    public IReadOnlyDictionary<RecordModule, ModuleExtras> Extras { get; init; } = FrozenDictionary<RecordModule, ModuleExtras>.Empty;
}
