namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRootCauseCategory
{
    public string Id { get; set; } = "";
    public string Title { get; set; } = "";
    public bool IsActive { get; set; } = true;
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public IReadOnlyList<WireRootCause>? RootCauses { get; set; } = [];
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; } = "System";
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; } = "System";
    public DateTimeOffset? DeletedAt { get; set; }
    public string? DeletedBy { get; set; }
}
