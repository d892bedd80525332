using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueAttributeWire(
    [property: JsonConverter(typeof(SharedText))] string? AttributeDefinitionId,
    [property: JsonConverter(typeof(SharedText))] string? Title,
    [property: JsonConverter(typeof(SharedText))] string? Type,
    [property: JsonConverter(typeof(SharedText))] string? Value)
{
    public IssueAttribute? ToAttribute() => AttributeDefinitionId.OrNull() is { } id
        ? new IssueAttribute(id, Title.OrNull(), Type.OrNull(), Value.OrNull())
        : null;
}
