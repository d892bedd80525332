using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A project as account administration holds it.</summary>
public sealed record WireProject
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public DateOnly? StartDate { get; set; }
    public DateOnly? EndDate { get; set; }
    public string? Type { get; set; }
    public string Classification { get; set; } = "production";
    public WireMoney? ProjectValue { get; set; }
    public string Status { get; set; } = "active";
    public string? JobNumber { get; set; }
    public string? AddressLine1 { get; set; }
    public string? AddressLine2 { get; set; }
    public string? City { get; set; }
    public string? StateOrProvince { get; set; }
    public string? PostalCode { get; set; }
    public string? Country { get; set; }
    public string? Latitude { get; set; }
    public string? Longitude { get; set; }
    public string? Timezone { get; set; }
    public string? ConstructionType { get; set; }
    public string? DeliveryMethod { get; set; }
    public string? ContractType { get; set; }
    public string? CurrentPhase { get; set; }
    public string? BusinessUnitId { get; set; }
    public DateTimeOffset? LastSignIn { get; set; }
    public string? ImageUrl { get; set; }
    public string? ThumbnailImageUrl { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? MemberGroupId { get; set; }
    public string? AdminGroupId { get; set; }
    public string AccountId { get; set; } = "";
    public int SheetCount { get; set; }
    public IReadOnlyList<WireProduct> Products { get; set; } = [];

    /// <summary>acc or bim360.</summary>
    public string Platform { get; set; } = "acc";
    public int CompanyCount { get; set; }
    public int MemberCount { get; set; }
    public string? TemplateId { get; set; }

    /// <summary>Only in files a world is loaded from: where a BIM 360 project's issues live.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IssueContainerId { get; set; }
}
