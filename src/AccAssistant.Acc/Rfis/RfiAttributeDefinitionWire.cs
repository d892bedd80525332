using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiAttributeDefinitionWire(string? Id, string? Name, string? Type, List<RfiAttributeDefinitionWire.Choice?>? PossibleValues)
{
    /// <summary>An attribute whose values are chosen is a list, whatever kind its choices are.</summary>
    public AttributeDefinition? ToDefinition()
    {
        var options = PossibleValues.Usable(choice => choice.ToOption());
        return Id.OrNull() is { } id ? new AttributeDefinition(id, Name ?? "", options.Count > 0 ? "list" : Type.OrNull(), options) : null;
    }

    internal sealed record Choice(string? Id, string? Name)
    {
        public AttributeOption? ToOption() => Id.OrNull() is { } id ? new AttributeOption(id, Name ?? "") : null;
    }
}
