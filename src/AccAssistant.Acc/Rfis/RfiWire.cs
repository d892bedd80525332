using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiWire(
    string? Id,
    string? CustomIdentifier,
    string? Title,
    string? Question,
    string? Status,
    string? WorkflowType,
    IReadOnlyList<Party>? AssignedTo,
    string? ManagerId,
    IReadOnlyList<string>? Reviewers,
    DateTimeOffset? DueDate,
    string? Priority,
    string? CostImpact,
    string? ScheduleImpact,
    IReadOnlyList<string>? Discipline,
    IReadOnlyList<string>? Category,
    IReadOnlyList<string>? Locations,
    string? LocationDescription,
    string? OfficialResponse,
    string? Reference,
    string? RfiTypeId,
    long? CommentsCount,
    string? CreatedBy,
    DateTimeOffset? CreatedAt,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    DateTimeOffset? AnsweredAt,
    string? AnsweredBy,
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
        ? new RfiDetail(rfi, [.. (Responses ?? []).Select(response => response?.ToResponse()).OfType<RfiResponse>()])
        : null;
}
