using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalTaskWire(
    string? Id,
    [property: JsonConverter(typeof(SharedText))] string? Status,
    [property: JsonConverter(typeof(SharedText))] string? AssignedTo,
    [property: JsonConverter(typeof(SharedText))] string? AssignedToType,
    bool? IsRequired,
    [property: JsonConverter(typeof(SharedText))] string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? RespondedAt,
    [property: JsonConverter(typeof(SharedText))] string? RespondedBy)
{
    public SubmittalTask? ToTask() => Id.OrNull() is not { } id ? null : new SubmittalTask(
        id,
        Status ?? "",
        Parties.Of(AssignedToType, AssignedTo),
        IsRequired ?? false,
        ResponseId.OrNull(),
        ResponseComment.OrNull(),
        RespondedAt,
        RespondedBy.OrNull());
}
