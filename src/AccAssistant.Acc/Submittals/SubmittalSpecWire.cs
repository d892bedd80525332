using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalSpecWire(string? Id, string? Identifier, string? Title)
{
    public SubmittalSpec? ToSpec() => Id.OrNull() is { } id ? new SubmittalSpec(id, Identifier ?? "", Title ?? "") : null;
}
