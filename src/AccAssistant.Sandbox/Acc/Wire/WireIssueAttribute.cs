namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A custom attribute's value; for lists the value is the id of an option.</summary>
public sealed record WireIssueAttribute
{
    public string AttributeDefinitionId { get; set; } = "";

    /// <summary>Text, a number or null.</summary>
    public object? Value { get; set; }
    public string Type { get; set; } = "";
    public string Title { get; set; } = "";
}
