namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireSubmittalAttachment
{
    public string Id { get; set; } = "";
    public string ItemId { get; set; } = "";
    public string? TaskId { get; set; }
    public string Name { get; set; } = "";
    public bool IsFileUploaded { get; set; } = true;
    public string? Url { get; set; }
    public int AsyncState { get; set; } = 3;

    /// <summary>The storage object; null where only the document version is known.</summary>
    public string? UploadUrn { get; set; }
    public string? Urn { get; set; }
    public int UrnVersion { get; set; } = 1;
    public string? RevisionFolderUrn { get; set; }
    public int Revision { get; set; }
    public string UrnTypeId { get; set; } = "2";
    public string CategoryId { get; set; } = "1";
    public int? UrnPage { get; set; }
    public IReadOnlyList<string> ResourceUrns { get; set; } = [];
    public DateTimeOffset CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public string? DuplicatedFrom { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
}
