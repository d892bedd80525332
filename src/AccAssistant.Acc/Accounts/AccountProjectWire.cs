using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Accounts;

internal sealed record AccountProjectWire(
    string? Id,
    string? Name,
    string? Status,
    string? JobNumber,
    string? Type,
    string? Classification,
    string? Platform,
    string? Timezone,
    string? AccountId,
    DateOnly? StartDate,
    DateOnly? EndDate,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt)
{
    public AccountProject? ToProject() => !ProjectId.TryParse(Id, out var id) ? null : new AccountProject(
        id,
        Name ?? "",
        Status.OrNull(),
        JobNumber.OrNull(),
        Type.OrNull(),
        Classification.OrNull(),
        string.Equals(Platform, "bim360", StringComparison.OrdinalIgnoreCase) ? Projects.Platform.Bim360 : Projects.Platform.Acc,
        Timezone.OrNull(),
        AccountId.OrNull(),
        StartDate,
        EndDate,
        CreatedAt,
        UpdatedAt);
}
