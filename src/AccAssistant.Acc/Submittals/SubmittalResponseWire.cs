using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalResponseWire(string? Id, string? Value, string? CategoryId)
{
    public SubmittalResponse? ToResponse() => Id.OrNull() is { } id ? new SubmittalResponse(id, Value ?? "", CategoryId.OrNull()) : null;
}
