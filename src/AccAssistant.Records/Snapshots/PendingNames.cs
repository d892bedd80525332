using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>The lists of names while they are being read.</summary>
internal sealed record PendingNames(
    Flight<Person> People,
    Flight<Company> Companies,
    Flight<Location> Locations,
    Flight<IssueType> IssueTypes,
    Flight<RootCauseCategory> RootCauses,
    Flight<AttributeDefinition> IssueAttributes,
    Flight<RfiType> RfiTypes,
    Flight<AttributeDefinition> RfiAttributes,
    Flight<SubmittalType> SubmittalTypes,
    Flight<SubmittalResponse> SubmittalResponses)
{
    public async Task<NameParts> WhenReadAsync() => new(
        await People.Task.ConfigureAwait(false),
        await Companies.Task.ConfigureAwait(false),
        await Locations.Task.ConfigureAwait(false),
        await IssueTypes.Task.ConfigureAwait(false),
        await RootCauses.Task.ConfigureAwait(false),
        await IssueAttributes.Task.ConfigureAwait(false),
        await RfiTypes.Task.ConfigureAwait(false),
        await RfiAttributes.Task.ConfigureAwait(false),
        await SubmittalTypes.Task.ConfigureAwait(false),
        await SubmittalResponses.Task.ConfigureAwait(false));
}
