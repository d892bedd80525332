using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Issues;

/// <summary>An issue as the list and the single read give it.</summary>
/// <param name="DisplayId">The number people see.</param>
/// <param name="Status">Wire value; unknown ones are kept as they came.</param>
/// <param name="TypeId">The web page calls it category; <paramref name="SubtypeId"/> it calls type.</param>
/// <param name="DueDate">A calendar day, not an instant.</param>
public sealed record Issue(
    string Id,
    int DisplayId,
    string Title,
    string? Description,
    string Status,
    string? TypeId,
    string? SubtypeId,
    Party? AssignedTo,
    DateOnly? DueDate,
    DateOnly? StartDate,
    string? LocationId,
    string? LocationDetails,
    string? RootCauseId,
    bool Published,
    bool Deleted,
    int CommentCount,
    int AttachmentCount,
    string? CreatedBy,
    DateTimeOffset? CreatedAt,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    string? ClosedBy,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<IssueAttribute> Attributes);
