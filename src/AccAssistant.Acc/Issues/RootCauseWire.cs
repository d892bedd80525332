using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

internal sealed record RootCauseWire(string? Id, string? Title, bool? IsActive)
{
    public RootCause? ToRootCause() => Id.OrNull() is { } id ? new RootCause(id, Title ?? "", IsActive ?? true) : null;
}
