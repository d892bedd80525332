using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalTypeWire(string? Id, string? Value)
{
    public SubmittalType? ToSubmittalType() => Id.OrNull() is { } id ? new SubmittalType(id, Value ?? "") : null;
}
