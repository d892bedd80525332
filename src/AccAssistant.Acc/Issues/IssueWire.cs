using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueWire(
    string? Id,
    long? DisplayId,
    string? Title,
    string? Description,
    string? Status,
    string? IssueTypeId,
    string? IssueSubtypeId,
    string? AssignedTo,
    string? AssignedToType,
    DateOnly? DueDate,
    DateOnly? StartDate,
    string? LocationId,
    string? LocationDetails,
    string? RootCauseId,
    bool? Published,
    bool? Deleted,
    long? CommentCount,
    long? AttachmentCount,
    string? CreatedBy,
    DateTimeOffset? CreatedAt,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    string? ClosedBy,
    DateTimeOffset? ClosedAt,
    List<IssueAttributeWire?>? CustomAttributes)
{
    public Issue? ToIssue() => Id.OrNull() is not { } id ? null : new Issue(
        id,
        DisplayId.OrZero(),
        Title ?? "",
        Description.OrNull(),
        Status ?? "",
        IssueTypeId.OrNull(),
        IssueSubtypeId.OrNull(),
        Parties.Of(AssignedToType, AssignedTo),
        DueDate,
        StartDate,
        LocationId.OrNull(),
        LocationDetails.OrNull(),
        RootCauseId.OrNull(),
        Published ?? true,
        Deleted ?? false,
        CommentCount.OrZero(),
        AttachmentCount.OrZero(),
        CreatedBy.OrNull(),
        CreatedAt,
        UpdatedBy.OrNull(),
        UpdatedAt,
        ClosedBy.OrNull(),
        ClosedAt,
        [.. (CustomAttributes ?? []).Select(attribute => attribute?.ToAttribute()).OfType<IssueAttribute>()]);
}
