using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalTaskWire(
    string? Id,
    string? Status,
    string? AssignedTo,
    string? AssignedToType,
    bool? IsRequired,
    string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? RespondedAt,
    string? RespondedBy)
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
