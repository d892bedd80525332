namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRootCause
{
    public string Id { get; set; } = "";
    public string RootCauseCategoryId { get; set; } = "";
    public string Title { get; set; } = "";
    public bool IsActive { get; set; } = true;
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
    public IReadOnlyList<string> PermittedAttributes { get; set; } = [];
    public DateTimeOffset? DeletedAt { get; set; }
    public string? DeletedBy { get; set; }
}
