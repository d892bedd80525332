using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Issues;

internal sealed record IssueWire(
    string? Id,
    long? DisplayId,
    string? Title,
    string? Description,
    [property: JsonConverter(typeof(SharedText))] string? Status,
    [property: JsonConverter(typeof(SharedText))] string? IssueTypeId,
    [property: JsonConverter(typeof(SharedText))] string? IssueSubtypeId,
    [property: JsonConverter(typeof(SharedText))] string? AssignedTo,
    [property: JsonConverter(typeof(SharedText))] string? AssignedToType,
    DateOnly? DueDate,
    DateOnly? StartDate,
    [property: JsonConverter(typeof(SharedText))] string? LocationId,
    [property: JsonConverter(typeof(SharedText))] string? LocationDetails,
    [property: JsonConverter(typeof(SharedText))] string? RootCauseId,
    bool? Published,
    bool? Deleted,
    long? CommentCount,
    long? AttachmentCount,
    [property: JsonConverter(typeof(SharedText))] string? CreatedBy,
    DateTimeOffset? CreatedAt,
    [property: JsonConverter(typeof(SharedText))] string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    [property: JsonConverter(typeof(SharedText))] string? ClosedBy,
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
        CustomAttributes.Usable(attribute => attribute.ToAttribute()));
}
