using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A company on a project, snake_case. Records name it by <see cref="MemberGroupId"/>, never by <see cref="Id"/>.</summary>
public sealed record WireProjectCompany
{
    public string Id { get; set; } = "";

    [JsonPropertyName("account_id")]
    public string AccountId { get; set; } = "";

    [JsonPropertyName("project_id")]
    public string ProjectId { get; set; } = "";
    public string Name { get; set; } = "";
    public string? Trade { get; set; }

    [JsonPropertyName("address_line_1")]
    public string? AddressLine1 { get; set; }

    [JsonPropertyName("address_line_2")]
    public string? AddressLine2 { get; set; }
    public string? City { get; set; }

    [JsonPropertyName("state_or_province")]
    public string? StateOrProvince { get; set; }

    [JsonPropertyName("postal_code")]
    public string? PostalCode { get; set; }
    public string? Country { get; set; }
    public string? Phone { get; set; }

    [JsonPropertyName("website_url")]
    public string? WebsiteUrl { get; set; }
    public string? Description { get; set; }

    [JsonPropertyName("erp_id")]
    public string? ErpId { get; set; }

    [JsonPropertyName("tax_id")]
    public string? TaxId { get; set; }

    [JsonPropertyName("member_group_id")]
    public string? MemberGroupId { get; set; }
}
