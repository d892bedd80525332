using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>The lists of names while they are being read.</summary>
internal sealed record PendingNames(
    Flight<Person> People,
    Flight<Company> Companies,
    Flight<Location> Locations,
    Flight<IssueType> IssueTypes,
    Flight<SubmittalType> SubmittalTypes,
    Flight<SubmittalResponse> SubmittalResponses)
{
    public async Task<NameParts> WhenReadAsync() => new(
        await People.Task.ConfigureAwait(false),
        await Companies.Task.ConfigureAwait(false),
        await Locations.Task.ConfigureAwait(false),
        await IssueTypes.Task.ConfigureAwait(false),
        await SubmittalTypes.Task.ConfigureAwait(false),
        await SubmittalResponses.Task.ConfigureAwait(false));
}
