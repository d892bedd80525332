using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>The lists that turn ids into names.</summary>
internal sealed record NameParts(
    PartRead<Person> People,
    PartRead<Company> Companies,
    PartRead<Location> Locations,
    PartRead<IssueType> IssueTypes,
    PartRead<SubmittalType> SubmittalTypes,
    PartRead<SubmittalResponse> SubmittalResponses);
