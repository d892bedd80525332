using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record AttributeDefinitionWire(string? Id, string? Title, string? DataType, AttributeDefinitionWire.AttributeMetadata? Metadata)
{
    public AttributeDefinition? ToDefinition() => Id.OrNull() is { } id
        ? new AttributeDefinition(id, Title ?? "", DataType.OrNull(), (Metadata?.List?.Options).Usable(option => option.ToOption()))
        : null;

    internal sealed record AttributeMetadata(OptionList? List);

    internal sealed record OptionList(List<Option?>? Options);

    internal sealed record Option(string? Id, string? Value)
    {
        public AttributeOption? ToOption() => Id.OrNull() is { } id ? new AttributeOption(id, Value ?? "") : null;
    }
}
