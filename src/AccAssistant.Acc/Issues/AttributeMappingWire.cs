using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record AttributeMappingWire(string? Id, string? AttributeDefinitionId, string? MappedItemType, string? MappedItemId, long? Order)
{
    public AttributeMapping? ToMapping() => Id.OrNull() is { } id && AttributeDefinitionId.OrNull() is { } definition
        ? new AttributeMapping(id, definition, MappedItemType.OrNull(), MappedItemId.OrNull(), Order.OrZero())
        : null;
}
