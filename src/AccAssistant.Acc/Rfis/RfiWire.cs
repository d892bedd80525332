using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiWire(
    string? Id,
    string? CustomIdentifier,
    string? Title,
    string? Question,
    [property: JsonConverter(typeof(SharedText))] string? Status,
    [property: JsonConverter(typeof(SharedText))] string? WorkflowType,
    IReadOnlyList<Party>? AssignedTo,
    [property: JsonConverter(typeof(SharedText))] string? ManagerId,
    IReadOnlyList<string>? Reviewers,
    DateTimeOffset? DueDate,
    [property: JsonConverter(typeof(SharedText))] string? Priority,
    [property: JsonConverter(typeof(SharedText))] string? CostImpact,
    [property: JsonConverter(typeof(SharedText))] string? ScheduleImpact,
    IReadOnlyList<string>? Discipline,
    IReadOnlyList<string>? Category,
    IReadOnlyList<string>? Locations,
    [property: JsonConverter(typeof(SharedText))] string? LocationDescription,
    string? OfficialResponse,
    string? Reference,
    [property: JsonConverter(typeof(SharedText))] string? RfiTypeId,
    long? CommentsCount,
    [property: JsonConverter(typeof(SharedText))] string? CreatedBy,
    DateTimeOffset? CreatedAt,
    [property: JsonConverter(typeof(SharedText))] string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    DateTimeOffset? AnsweredAt,
    [property: JsonConverter(typeof(SharedText))] string? AnsweredBy,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<RfiAttribute>? CustomAttributes,
    List<RfiResponseWire?>? Responses)
{
    public Rfi? ToRfi() => Id.OrNull() is not { } id ? null : new Rfi(
        id,
        CustomIdentifier.OrNull(),
        Title ?? "",
        Question.OrNull(),
        Status ?? "",
        WorkflowType.OrNull(),
        AssignedTo ?? [],
        ManagerId.OrNull(),
        Reviewers ?? [],
        DueDate,
        Priority.OrNull(),
        CostImpact.OrNull(),
        ScheduleImpact.OrNull(),
        Discipline ?? [],
        Category ?? [],
        Locations ?? [],
        LocationDescription.OrNull(),
        OfficialResponse.OrNull(),
        Reference.OrNull(),
        RfiTypeId.OrNull(),
        CommentsCount.OrZero(),
        CreatedBy.OrNull(),
        CreatedAt,
        UpdatedBy.OrNull(),
        UpdatedAt,
        AnsweredAt,
        AnsweredBy.OrNull(),
        ClosedAt)
    {
        Attributes = CustomAttributes ?? [],
    };

    public RfiDetail? ToDetail() => ToRfi() is { } rfi
        ? new RfiDetail(rfi, Responses.Usable(response => response.ToResponse()))
        : null;
}
