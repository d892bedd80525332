using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Accounts;

/// <summary>A project as account administration holds it.</summary>
/// <param name="Status">Wire value: active, pending, archived or suspended.</param>
/// <param name="TimeZone">As written, IANA or Windows; null when none is set or the list does not tell.</param>
public sealed record AccountProject(
    ProjectId Id,
    string Name,
    string? Status,
    string? JobNumber,
    string? Type,
    string? Classification,
    Platform Platform,
    string? TimeZone,
    string? AccountId,
    DateOnly? StartDate,
    DateOnly? EndDate,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt);
