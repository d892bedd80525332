using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

internal sealed record SubmittalAttachmentWire(string? Id, string? Name, string? UploadUrn, string? Urn, string? CreatedBy, DateTimeOffset? CreatedAt)
{
    public Attachment? ToAttachment() => Id.OrNull() is { } id
        ? new Attachment(id, Name ?? "", UploadUrn.OrNull(), Bytes: null, CreatedBy.OrNull(), CreatedAt, Urn.OrNull())
        : null;
}
