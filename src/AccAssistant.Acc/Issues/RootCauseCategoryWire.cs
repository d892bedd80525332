using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record RootCauseCategoryWire(string? Id, string? Title, bool? IsActive, List<RootCauseWire?>? RootCauses)
{
    public RootCauseCategory? ToCategory() => Id.OrNull() is { } id
        ? new RootCauseCategory(id, Title ?? "", IsActive ?? true, RootCauses.Usable(cause => cause.ToRootCause()))
        : null;
}
