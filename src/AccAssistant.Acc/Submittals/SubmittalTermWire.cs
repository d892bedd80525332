using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalTermWire(string? Id, string? Value)
{
    public SubmittalTerm? ToTerm() => Id.OrNull() is { } id ? new SubmittalTerm(id, Value ?? "") : null;
}
