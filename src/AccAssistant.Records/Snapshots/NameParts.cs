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
    PartRead<SubmittalResponse> SubmittalResponses)
{
    /// <summary>Whether every id has the same name as in the other, however often the lists were read since.</summary>
    public bool SaysTheSameAs(NameParts other) =>
        People.SaysTheSameAs(other.People)
        && Companies.SaysTheSameAs(other.Companies)
        && Locations.SaysTheSameAs(other.Locations)
        && IssueTypes.SaysTheSameAs(other.IssueTypes)
        && RootCauses.SaysTheSameAs(other.RootCauses)
        && IssueAttributes.SaysTheSameAs(other.IssueAttributes)
        && RfiTypes.SaysTheSameAs(other.RfiTypes)
        && RfiAttributes.SaysTheSameAs(other.RfiAttributes)
        && SubmittalTypes.SaysTheSameAs(other.SubmittalTypes)
        && SubmittalResponses.SaysTheSameAs(other.SubmittalResponses);
}
