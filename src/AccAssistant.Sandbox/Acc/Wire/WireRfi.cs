using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>An RFI as a search gives it; the single read adds <see cref="Responses"/> and what may be done.</summary>
public sealed record WireRfi
{
    public string Id { get; set; } = "";
    public string? CustomIdentifier { get; set; }
    public string Title { get; set; } = "";
    public string? Question { get; set; }
    public string? VirtualFolderUrn { get; set; }
    public string Status { get; set; } = "open";
    public string? PreviousStatus { get; set; }
    public string WorkflowType { get; set; } = "US";
    public IReadOnlyList<WireParty> AssignedTo { get; set; } = [];
    public string? ManagerId { get; set; }
    public string? ConstructionManagerId { get; set; }
    public IReadOnlyList<string> Architects { get; set; } = [];
    public IReadOnlyList<string> Reviewers { get; set; } = [];
    public DateTimeOffset? DueDate { get; set; }
    public string? LocationDescription { get; set; }
    public IReadOnlyList<string> Locations { get; set; } = [];
    public int CommentsCount { get; set; }
    public string? OfficialResponse { get; set; }
    public string OfficialResponseStatus { get; set; } = "unanswered";
    public IReadOnlyList<string> OfficialResponseActors { get; set; } = [];
    public string? OfficialResponseEditByManagerState { get; set; }
    public DateTimeOffset? RespondedAt { get; set; }
    public string? RespondedBy { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public string? ClosedBy { get; set; }
    public string ContainerId { get; set; } = "";
    public string ProjectId { get; set; } = "";
    public string? SuggestedAnswer { get; set; }
    public IReadOnlyList<WireParty> CoReviewers { get; set; } = [];
    public IReadOnlyList<string> Watchers { get; set; } = [];
    public DateTimeOffset? AnsweredAt { get; set; }
    public string? AnsweredBy { get; set; }
    public string? CostImpact { get; set; }
    public string? ScheduleImpact { get; set; }
    public string? Priority { get; set; }
    public IReadOnlyList<string> Discipline { get; set; } = [];
    public IReadOnlyList<string> Category { get; set; } = [];
    public string? Reference { get; set; }
    public IReadOnlyList<WireRfiAttribute> CustomAttributes { get; set; } = [];
    public string? RfiTypeId { get; set; }
    public bool BridgedSource { get; set; }
    public bool BridgedTarget { get; set; }
    public bool BridgeSyncOutdated { get; set; }
    public int SyncVersion { get; set; } = 1;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireRfiResponse>? Responses { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
