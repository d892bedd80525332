using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.People;

internal sealed record CompanyWire(
    string? Id,
    [property: JsonPropertyName("member_group_id")] string? MemberGroupId,
    string? Name,
    string? Trade)
{
    public Company? ToCompany() => Id.OrNull() is { } id ? new Company(id, MemberGroupId.OrNull(), Name ?? "", Trade.OrNull()) : null;
}
