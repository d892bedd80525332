namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>What the web page calls a type.</summary>
public sealed record WireIssueSubtype
{
    public string Id { get; set; } = "";
    public string IssueTypeId { get; set; } = "";
    public string Title { get; set; } = "";
    public string? Code { get; set; }
    public bool IsActive { get; set; } = true;
    public int OrderIndex { get; set; }
    public bool IsReadOnly { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public string? CreatedBy { get; set; } = "System";
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; } = "System";
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? DeletedBy { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}
