namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireSubmittalSpec
{
    public string Id { get; set; } = "";
    public string Identifier { get; set; } = "";
    public string Title { get; set; } = "";
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
}
