using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueMemberWire(string? Id, bool? IsProjectAdmin, IReadOnlyList<string>? PermissionLevels)
{
    public IssueMember? ToMember() => Id.OrNull() is { } id ? new IssueMember(id, IsProjectAdmin ?? false, PermissionLevels ?? []) : null;
}
