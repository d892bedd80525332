using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiResponseWire(string? Id, string? State, string? Text, string? Status, string? CreatedBy, DateTimeOffset? CreatedAt, string? DeletedAt)
{
    /// <summary>Null for a draft or a deleted answer: neither was given.</summary>
    public RfiResponse? ToResponse() =>
        Id.OrNull() is { } id && DeletedAt.OrNull() is null && !string.Equals(State, "draft", StringComparison.OrdinalIgnoreCase)
            ? new RfiResponse(id, Text ?? "", Status.OrNull(), CreatedBy.OrNull(), CreatedAt)
            : null;
}
