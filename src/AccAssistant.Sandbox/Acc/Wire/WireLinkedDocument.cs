using System.Text.Json;

namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A pin on a sheet.</summary>
public sealed record WireLinkedDocument
{
    public string Type { get; set; } = "TwoDVectorPushpin";
    public string Urn { get; set; } = "";
    public string? CreatedBy { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public int CreatedAtVersion { get; set; } = 1;
    public string? ClosedBy { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public int? ClosedAtVersion { get; set; }
    public JsonElement Details { get; set; }
}
