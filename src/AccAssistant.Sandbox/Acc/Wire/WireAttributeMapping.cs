namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>Which issue types offer a custom attribute.</summary>
public sealed record WireAttributeMapping
{
    public string Id { get; set; } = "";
    public string AttributeDefinitionId { get; set; } = "";
    public string ContainerId { get; set; } = "";
    public string Title { get; set; } = "";
    public string MappedItemType { get; set; } = "issueType";
    public string MappedItemId { get; set; } = "";
    public int Order { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public string? Description { get; set; }
    public string? CreatedBy { get; set; } = "System";
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; } = "System";
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? DeletedBy { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}
