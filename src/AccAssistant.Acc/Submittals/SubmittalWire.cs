using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalWire(
    string? Id,
    long? Identifier,
    string? CustomIdentifier,
    string? CustomIdentifierHumanReadable,
    string? Title,
    string? Description,
    [property: JsonConverter(typeof(SharedText))] string? TypeId,
    [property: JsonConverter(typeof(SharedText))] string? Priority,
    long? Revision,
    [property: JsonConverter(typeof(SharedText))] string? SpecId,
    [property: JsonConverter(typeof(SharedText))] string? SpecIdentifier,
    [property: JsonConverter(typeof(SharedText))] string? SpecTitle,
    [property: JsonConverter(typeof(SharedText))] string? PackageId,
    long? PackageIdentifier,
    [property: JsonConverter(typeof(SharedText))] string? PackageTitle,
    [property: JsonConverter(typeof(SharedText))] string? StateId,
    [property: JsonConverter(typeof(SharedText))] string? StatusId,
    IReadOnlyList<string>? BallInCourtUsers,
    IReadOnlyList<string>? BallInCourtCompanies,
    IReadOnlyList<string>? BallInCourtRoles,
    [property: JsonConverter(typeof(SharedText))] string? Manager,
    [property: JsonConverter(typeof(SharedText))] string? ManagerType,
    [property: JsonConverter(typeof(SharedText))] string? Subcontractor,
    [property: JsonConverter(typeof(SharedText))] string? SubcontractorType,
    DateOnly? DueDate,
    DateOnly? SubmitterDueDate,
    DateOnly? ManagerDueDate,
    DateOnly? RequiredDate,
    DateOnly? RequiredApprovalDate,
    DateOnly? RequiredOnJobDate,
    long? LeadTime,
    DateTimeOffset? ReceivedFromSubmitter,
    DateTimeOffset? SentToReview,
    DateTimeOffset? ReceivedFromReview,
    DateTimeOffset? PublishedDate,
    [property: JsonConverter(typeof(SharedText))] string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? RespondedAt,
    [property: JsonConverter(typeof(SharedText))] string? CreatedBy,
    DateTimeOffset? CreatedAt,
    [property: JsonConverter(typeof(SharedText))] string? UpdatedBy,
    DateTimeOffset? UpdatedAt)
{
    public Submittal? ToSubmittal() => Id.OrNull() is not { } id ? null : new Submittal(
        id,
        Identifier.OrZero(),
        Number,
        Title ?? "",
        Description.OrNull(),
        TypeId.OrNull(),
        Priority.OrNull(),
        Revision.OrZero(),
        SpecId.OrNull(),
        SpecIdentifier.OrNull(),
        SpecTitle.OrNull(),
        PackageId.OrNull(),
        PackageIdentifier.ToInt(),
        PackageTitle.OrNull(),
        StateId ?? "",
        StatusId ?? "",
        BallInCourt(),
        Parties.Of(ManagerType, Manager),
        Parties.Of(SubcontractorType, Subcontractor),
        DueDate,
        SubmitterDueDate,
        ManagerDueDate,
        RequiredDate,
        RequiredApprovalDate,
        RequiredOnJobDate,
        LeadTime.ToInt(),
        ReceivedFromSubmitter,
        SentToReview,
        ReceivedFromReview,
        PublishedDate,
        ResponseId.OrNull(),
        ResponseComment.OrNull(),
        RespondedAt,
        CreatedBy.OrNull(),
        CreatedAt,
        UpdatedBy.OrNull(),
        UpdatedAt);

    private Party[] BallInCourt() =>
    [
        .. Parties.All(PartyKind.User, BallInCourtUsers),
        .. Parties.All(PartyKind.Company, BallInCourtCompanies),
        .. Parties.All(PartyKind.Role, BallInCourtRoles),
    ];

    // An item without a number still carries a readable one: a word such as "Unspecified".
    private string? Number => CustomIdentifier.OrNull() is { } bare ? CustomIdentifierHumanReadable.OrNull() ?? bare : null;
}
