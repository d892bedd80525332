namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>How one revision of an item went.</summary>
public sealed record WireSubmittalRevision
{
    public string Id { get; set; } = "";
    public string ItemId { get; set; } = "";
    public int Revision { get; set; }
    public string? ResponseId { get; set; }
    public string? ResponseComment { get; set; }
    public DateTimeOffset? SentToSubmitter { get; set; }
    public DateTimeOffset? ReceivedFromSubmitter { get; set; }
    public DateTimeOffset? PublishedDate { get; set; }
}
