using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiTypeWire(string? Id, string? Name, string? Status)
{
    public RfiType? ToRfiType() => Id.OrNull() is { } id
        ? new RfiType(id, Name ?? "", Status.OrNull() is not { } status || status.Equals("active", StringComparison.OrdinalIgnoreCase))
        : null;
}
