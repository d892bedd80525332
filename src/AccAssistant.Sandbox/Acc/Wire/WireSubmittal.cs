using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A submittal item. Codes are strings even where they are digits.</summary>
public sealed record WireSubmittal
{
    public string Id { get; set; } = "";
    public int Identifier { get; set; }
    public string? CustomIdentifier { get; set; }
    public string CustomIdentifierHumanReadable { get; set; } = "Unspecified";
    public string? TypeId { get; set; }
    public string? SpecId { get; set; }
    public string? SpecIdentifier { get; set; }
    public string? SpecTitle { get; set; }
    public string? Subsection { get; set; }
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public string? Priority { get; set; }
    public int Revision { get; set; }
    public string StateId { get; set; } = "sbc-1";
    public string StatusId { get; set; } = "1";
    public IReadOnlyList<string> BallInCourtUsers { get; set; } = [];
    public IReadOnlyList<string> BallInCourtCompanies { get; set; } = [];
    public IReadOnlyList<string> BallInCourtRoles { get; set; } = [];
    public string? BallInCourtType { get; set; }
    public string? Manager { get; set; }
    public string? ManagerType { get; set; }
    public string? Subcontractor { get; set; }
    public string? SubcontractorType { get; set; }
    public IReadOnlyList<WireSubmittalWatcher> Watchers { get; set; } = [];
    public DateOnly? DueDate { get; set; }
    public DateOnly? RequiredOnJobDate { get; set; }
    public int? LeadTime { get; set; }
    public DateOnly? RequiredDate { get; set; }
    public DateOnly? RequiredApprovalDate { get; set; }
    public DateOnly? SubmitterDueDate { get; set; }
    public DateTimeOffset? SentToSubmitter { get; set; }
    public DateTimeOffset? ReceivedFromSubmitter { get; set; }
    public string? SubmittedBy { get; set; }
    public DateOnly? ManagerDueDate { get; set; }
    public DateTimeOffset? SentToReview { get; set; }
    public string? SentToReviewBy { get; set; }
    public DateTimeOffset? ReceivedFromReview { get; set; }
    public DateTimeOffset? PublishedDate { get; set; }
    public string? PublishedBy { get; set; }
    public string? ResponseId { get; set; }
    public string? ResponseComment { get; set; }
    public DateTimeOffset? RespondedAt { get; set; }
    public string? RespondedBy { get; set; }
    public string? PackageId { get; set; }
    public int? PackageIdentifier { get; set; }
    public string? PackageTitle { get; set; }
    public string? PackageSpecIdentifier { get; set; }
    public string? FolderUrn { get; set; }
    public IReadOnlyDictionary<string, WireRevisionFolder> RevisionsFoldersUrns { get; set; } = new Dictionary<string, WireRevisionFolder>();
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public IReadOnlyList<JsonElement> CustomAttributes { get; set; } = [];
    public IReadOnlyList<JsonElement>? PermittedActions { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
