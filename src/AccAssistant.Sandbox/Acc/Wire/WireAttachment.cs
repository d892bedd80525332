namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>An attachment of an issue or an RFI.</summary>
public sealed record WireAttachment
{
    public string AttachmentId { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string FileName { get; set; } = "";
    public string AttachmentType { get; set; } = "";
    public string? StorageUrn { get; set; }
    public long FileSize { get; set; }
    public string FileType { get; set; } = "";

    /// <summary>The record it hangs on.</summary>
    public string DomainEntityId { get; set; } = "";
    public string? LineageUrn { get; set; }
    public int Version { get; set; } = 1;
    public string? VersionUrn { get; set; }
    public string? TipVersionUrn { get; set; }
    public string? BubbleUrn { get; set; }
    public string? CreatedBy { get; set; }
    public string? CreatedByName { get; set; }
    public DateTimeOffset CreatedOn { get; set; }
    public string? ModifiedBy { get; set; }
    public DateTimeOffset? ModifiedOn { get; set; }
    public string? DeletedBy { get; set; }
    public DateTimeOffset? DeletedOn { get; set; }
    public bool IsDeleted { get; set; }
}
