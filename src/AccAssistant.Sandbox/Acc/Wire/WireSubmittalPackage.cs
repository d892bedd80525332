namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireSubmittalPackage
{
    public string Id { get; set; } = "";
    public string? SpecId { get; set; }
    public string Title { get; set; } = "";
    public int Identifier { get; set; }
    public string? Description { get; set; }
    public string? SpecIdentifier { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
}
