namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRfiAttributeDefinition
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public string Type { get; set; } = "text";
    public string? Description { get; set; }
    public string Status { get; set; } = "active";
    public bool MultipleChoice { get; set; }
    public IReadOnlyList<WireRfiChoice> PossibleValues { get; set; } = [];
}
