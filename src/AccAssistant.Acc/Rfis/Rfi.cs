using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Rfis;

/// <summary>An RFI as the search gives it.</summary>
/// <param name="Number">The number people see (<c>customIdentifier</c>); null when none was given yet.</param>
/// <param name="Status">Wire value of the US or EU workflow; unknown ones are kept as they came.</param>
/// <param name="DueAt">An instant; the day it falls on depends on the project's time zone.</param>
/// <param name="CostImpact">Yes, No or Unknown; null when not set. <paramref name="ScheduleImpact"/> alike.</param>
public sealed record Rfi(
    string Id,
    string? Number,
    string Title,
    string? Question,
    string Status,
    string? WorkflowType,
    IReadOnlyList<Party> AssignedTo,
    string? ManagerId,
    IReadOnlyList<string> Reviewers,
    DateTimeOffset? DueAt,
    string? Priority,
    string? CostImpact,
    string? ScheduleImpact,
    IReadOnlyList<string> Disciplines,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> LocationIds,
    string? LocationDescription,
    string? OfficialResponse,
    string? Reference,
    string? TypeId,
    int CommentCount,
    string? CreatedBy,
    DateTimeOffset? CreatedAt,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    DateTimeOffset? AnsweredAt,
    string? AnsweredBy,
    DateTimeOffset? ClosedAt)
{
    public IReadOnlyList<RfiAttribute> Attributes { get; init; } = [];
}
