namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A custom attribute issues may carry.</summary>
public sealed record WireAttributeDefinition
{
    public string Id { get; set; } = "";
    public string ContainerId { get; set; } = "";
    public string? Description { get; set; }
    public string Title { get; set; } = "";

    /// <summary>list, text, paragraph or numeric.</summary>
    public string DataType { get; set; } = "";
    public WireAttributeMetadata Metadata { get; set; } = new();
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public string? CreatedBy { get; set; } = "System";
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; } = "System";
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? DeletedBy { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}
