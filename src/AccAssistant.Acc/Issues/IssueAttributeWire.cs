using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueAttributeWire(string? AttributeDefinitionId, string? Title, string? Type, string? Value)
{
    public IssueAttribute? ToAttribute() => AttributeDefinitionId.OrNull() is { } id
        ? new IssueAttribute(id, Title.OrNull(), Type.OrNull(), Value.OrNull())
        : null;
}
