using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalAttachmentWire(
    string? Id,
    string? TaskId,
    string? Name,
    string? UploadUrn,
    string? Urn,
    string? CategoryId,
    long? Revision,
    string? CreatedBy,
    DateTimeOffset? CreatedAt)
{
    public Attachment? ToAttachment() => Id.OrNull() is { } id
        ? new Attachment(id, Name ?? "", UploadUrn.OrNull(), Bytes: null, CreatedBy.OrNull(), CreatedAt, Urn.OrNull())
        {
            Kind = CategoryId.OrNull(),
            OwnerId = TaskId.OrNull(),
            Revision = Revision.ToInt(),
        }
        : null;
}
