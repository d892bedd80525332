using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Attachments;

/// <summary>An attachment of an issue or an RFI.</summary>
internal sealed record AttachmentWire(
    string? AttachmentId,
    string? DisplayName,
    string? FileName,
    string? AttachmentType,
    string? DomainEntityId,
    string? StorageUrn,
    string? VersionUrn,
    long? FileSize,
    string? CreatedBy,
    DateTimeOffset? CreatedOn,
    bool? IsDeleted)
{
    /// <param name="recordId">The issue or RFI that was asked for.</param>
    public Attachment? ToAttachment(string recordId) => AttachmentId.OrNull() is { } id && IsDeleted is not true
        ? new Attachment(id, DisplayName.OrNull() ?? FileName.OrNull() ?? "", StorageUrn.OrNull(), FileSize, CreatedBy.OrNull(), CreatedOn, VersionUrn.OrNull())
        {
            Kind = AttachmentType.OrNull(),
            OwnerId = string.Equals(DomainEntityId, recordId, StringComparison.OrdinalIgnoreCase) ? null : DomainEntityId.OrNull(),
        }
        : null;
}
