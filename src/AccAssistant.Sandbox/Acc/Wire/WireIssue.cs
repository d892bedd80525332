using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>An issue, the same in the list and alone.</summary>
public sealed record WireIssue
{
    public string Id { get; set; } = "";
    public string ContainerId { get; set; } = "";
    public bool Deleted { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public string? DeletedBy { get; set; }
    public int DisplayId { get; set; }
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public string? SnapshotUrn { get; set; }
    public string? IssueTypeId { get; set; }
    public string? IssueSubtypeId { get; set; }
    public string Status { get; set; } = "open";
    public string? AssignedTo { get; set; }
    public string? AssignedToType { get; set; }
    public DateOnly? DueDate { get; set; }
    public DateOnly? StartDate { get; set; }
    public string? LocationId { get; set; }
    public string? LocationDetails { get; set; }
    public IReadOnlyList<WireLinkedDocument> LinkedDocuments { get; set; } = [];
    public IReadOnlyList<JsonElement> Links { get; set; } = [];
    public string? OwnerId { get; set; }
    public string? RootCauseId { get; set; }
    public IReadOnlyDictionary<string, JsonElement> OfficialResponse { get; set; } = new Dictionary<string, JsonElement>();
    public string? IssueTemplateId { get; set; }
    public IReadOnlyList<string> PermittedStatuses { get; set; } = IssueTerms.OpenStatuses;
    public IReadOnlyList<string> PermittedAttributes { get; set; } = IssueTerms.Attributes;
    public bool Published { get; set; } = true;
    public IReadOnlyList<string> PermittedActions { get; set; } = IssueTerms.Actions;
    public int CommentCount { get; set; }
    public int AttachmentCount { get; set; }
    public string? OpenedBy { get; set; }
    public DateTimeOffset? OpenedAt { get; set; }
    public string? ClosedBy { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public IReadOnlyList<string> Watchers { get; set; } = [];
    public IReadOnlyList<WireIssueAttribute> CustomAttributes { get; set; } = [];
    public WireGps? GpsCoordinates { get; set; }
    public bool SnapshotHasMarkups { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
