using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalManagerWire(string? Id, string? AutodeskId, string? UserType)
{
    public SubmittalManager? ToManager() => Id.OrNull() is { } id && Parties.Of(UserType, AutodeskId) is { } party ? new SubmittalManager(id, party) : null;
}
