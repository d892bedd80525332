using System.Text.Json;

namespace AccAssistant.Sandbox.OpenAi.Wire;

internal sealed class ChatMessage
{
    public string Role { get; set; } = "";

    /// <summary>A string, a list of parts, or null beside tool calls.</summary>
    public JsonElement? Content { get; set; }

    public List<WireCall>? ToolCalls { get; set; }

    public string? ToolCallId { get; set; }

    public string? Name { get; set; }

    public string Text() => Content switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } parts => string.Concat(parts.EnumerateArray().Select(part => part.TryGetProperty("text", out var text) ? text.GetString() : "")),
        _ => "",
    };
}
