using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalMemberWire(string? Id, IReadOnlyList<string>? Roles)
{
    public SubmittalMember? ToMember() => Id.OrNull() is { } id ? new SubmittalMember(id, Roles ?? []) : null;
}
