using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.People;

internal sealed record RoleWire(string? Id, string? Name)
{
    public Role? ToRole() => Id.OrNull() is { } id && Name.OrNull() is { } name ? new Role(id, name) : null;
}
