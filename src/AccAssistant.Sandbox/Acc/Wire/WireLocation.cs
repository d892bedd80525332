namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A node of the location tree; the list is flat.</summary>
public sealed record WireLocation
{
    public string Id { get; set; } = "";
    public string? ParentId { get; set; }
    public string Type { get; set; } = "Area";
    public string Name { get; set; } = "";
    public string? Description { get; set; }
    public string? Barcode { get; set; }
    public int Order { get; set; }
    public int DocumentCount { get; set; }
    public IReadOnlyList<string>? Path { get; set; }
}
