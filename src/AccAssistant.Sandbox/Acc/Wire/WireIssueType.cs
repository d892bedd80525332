namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>What the web page calls a category.</summary>
public sealed record WireIssueType
{
    public string Id { get; set; } = "";
    public string ContainerId { get; set; } = "";
    public string Title { get; set; } = "";
    public bool IsActive { get; set; } = true;
    public int OrderIndex { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public IReadOnlyList<WireIssueSubtype>? Subtypes { get; set; } = [];
    public string StatusSet { get; set; } = "gg";
    public string? CreatedBy { get; set; } = "System";
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; } = "System";
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? DeletedBy { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}
