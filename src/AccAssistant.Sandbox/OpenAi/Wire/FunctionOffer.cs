using System.Text.Json;

namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class FunctionOffer
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    /// <summary>A JSON schema.</summary>
    public JsonElement? Parameters { get; set; }

    public bool? Strict { get; set; }
}
