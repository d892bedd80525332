using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

/// <summary>A submittal item.</summary>
/// <param name="Number"><c>customIdentifierHumanReadable</c>, e.g. <c>033000-2</c>; null when the item is not numbered.</param>
/// <param name="StateId">draft, sbc-1, mgr-1, rev, mgr-2, sbc-2 or void.</param>
/// <param name="StatusId">1 required, 2 open, 3 closed, 4 void, 5 empty, 6 draft.</param>
/// <param name="LeadTimeDays">Calendar days from approval to delivery.</param>
public sealed record Submittal(
    string Id,
    int Identifier,
    string? Number,
    string Title,
    string? Description,
    string? TypeId,
    string? Priority,
    int Revision,
    string? SpecId,
    string? SpecIdentifier,
    string? SpecTitle,
    string? PackageId,
    int? PackageIdentifier,
    string? PackageTitle,
    string StateId,
    string StatusId,
    IReadOnlyList<Party> BallInCourt,
    Party? Manager,
    Party? Subcontractor,
    DateOnly? DueDate,
    DateOnly? SubmitterDueDate,
    DateOnly? ManagerDueDate,
    DateOnly? RequiredDate,
    DateOnly? RequiredApprovalDate,
    DateOnly? RequiredOnJobDate,
    int? LeadTimeDays,
    DateTimeOffset? ReceivedFromSubmitter,
    DateTimeOffset? SentToReview,
    DateTimeOffset? ReceivedFromReview,
    DateTimeOffset? PublishedAt,
    string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? RespondedAt,
    string? CreatedBy,
    DateTimeOffset? CreatedAt,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt);
