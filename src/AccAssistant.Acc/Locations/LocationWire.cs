using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Locations;

internal sealed record LocationWire(string? Id, string? ParentId, string? Name)
{
    public Location? ToLocation() => Id.OrNull() is { } id ? new Location(id, ParentId.OrNull(), Name ?? "") : null;
}
