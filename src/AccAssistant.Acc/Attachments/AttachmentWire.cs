using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Attachments;

/// <summary>An attachment of an issue or an RFI.</summary>
internal sealed record AttachmentWire(
    string? AttachmentId,
    string? DisplayName,
    string? FileName,
    string? StorageUrn,
    string? VersionUrn,
    long? FileSize,
    string? CreatedBy,
    DateTimeOffset? CreatedOn,
    bool? IsDeleted)
{
    public Attachment? ToAttachment() => AttachmentId.OrNull() is { } id && IsDeleted is not true
        ? new Attachment(id, DisplayName.OrNull() ?? FileName.OrNull() ?? "", StorageUrn.OrNull(), FileSize, CreatedBy.OrNull(), CreatedOn, VersionUrn.OrNull())
        : null;
}
