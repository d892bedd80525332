namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A member of a project. Records name people by <see cref="AutodeskId"/>, never by <see cref="Id"/>.</summary>
public sealed record WireUser
{
    public string Email { get; set; } = "";
    public string Id { get; set; } = "";
    public string? Name { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? AutodeskId { get; set; }
    public string? AnalyticsId { get; set; }
    public string? AddressLine1 { get; set; }
    public string? AddressLine2 { get; set; }
    public string? City { get; set; }
    public string? StateOrProvince { get; set; }
    public string? PostalCode { get; set; }
    public string? Country { get; set; }
    public string? ImageUrl { get; set; }
    public WirePhone? Phone { get; set; }
    public string? JobTitle { get; set; }
    public string? Industry { get; set; }
    public string? AboutMe { get; set; }
    public WireAccessLevels AccessLevels { get; set; } = new(false, false, false);
    public DateTimeOffset? AddedOn { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? CompanyId { get; set; }
    public string? CompanyName { get; set; }
    public IReadOnlyList<string> RoleIds { get; set; } = [];
    public IReadOnlyList<WireRole> Roles { get; set; } = [];

    /// <summary>active, pending or deleted.</summary>
    public string Status { get; set; } = "active";
    public IReadOnlyList<WireProductAccess> Products { get; set; } = [];
}
