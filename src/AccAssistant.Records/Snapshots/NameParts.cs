using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>The lists that turn ids into names.</summary>
internal sealed record NameParts(
    PartRead<Person> People,
    PartRead<Company> Companies,
    PartRead<Location> Locations,
    PartRead<IssueType> IssueTypes,
    PartRead<RootCauseCategory> RootCauses,
    PartRead<AttributeDefinition> IssueAttributes,
    PartRead<RfiType> RfiTypes,
    PartRead<AttributeDefinition> RfiAttributes,
    PartRead<SubmittalType> SubmittalTypes,
    PartRead<SubmittalResponse> SubmittalResponses);
