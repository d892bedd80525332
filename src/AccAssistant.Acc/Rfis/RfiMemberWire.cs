using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiMemberWire(RfiMemberWire.Person? User, RfiMemberWire.Part? Workflow, string? DefaultRfiType)
{
    public RfiMember? ToMember() => User?.Id.OrNull() is { } id
        ? new RfiMember(id, User.Name.OrNull(), User.Role.OrNull(), Workflow?.Type.OrNull(), Workflow?.Roles ?? [], DefaultRfiType.OrNull())
        : null;

    internal sealed record Person(string? Id, string? Name, string? Role);

    internal sealed record Part(IReadOnlyList<string>? Roles, string? Type);
}
