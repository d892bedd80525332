using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalRevisionWire(
    string? Id,
    long? Revision,
    string? ResponseId,
    string? ResponseComment,
    DateTimeOffset? SentToSubmitter,
    DateTimeOffset? ReceivedFromSubmitter,
    DateTimeOffset? PublishedDate)
{
    public SubmittalRevision? ToRevision() => Id.OrNull() is not { } id ? null : new SubmittalRevision(
        id,
        Revision.OrZero(),
        ResponseId.OrNull(),
        ResponseComment.OrNull(),
        SentToSubmitter,
        ReceivedFromSubmitter,
        PublishedDate);
}
