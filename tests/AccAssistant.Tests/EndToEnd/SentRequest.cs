using System.Text.Encodings.Web;
using System.Text.Json;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A request to the model as text.</summary>
internal static class SentRequest
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The system prompt and the tools: what every request begins with.</summary>
    public static string Prefix(JsonElement request) =>
        $"{Content(request.GetProperty("messages")[0])}\n\n{JsonSerializer.Serialize(request.GetProperty("tools"), Readable)}\n";

    public static string Settings(JsonElement request) => string.Join(", ", request.EnumerateObject()
        .Where(one => one.Name is not ("messages" or "tools"))
        .Select(one => $"{one.Name} {JsonSerializer.Serialize(one.Value, OneLine)}"));

    /// <summary>One text a message, the system prompt left out.</summary>
    public static IReadOnlyList<string> Messages(JsonElement request) => [.. request.GetProperty("messages").EnumerateArray().Skip(1).Select(Message)];

    private static string Message(JsonElement message)
    {
        var lines = Content(message).Split('\n').Where(line => line.Length > 0).Select(line => "    " + line).ToList();
        if (message.TryGetProperty("tool_calls", out var calls))
            lines.AddRange(calls.EnumerateArray().Select(call => $"    calls {call.GetProperty("id")} {call.GetProperty("function").GetProperty("name")} {call.GetProperty("function").GetProperty("arguments")}"));
        var answers = message.TryGetProperty("tool_call_id", out var id) ? $" answers {id}" : "";
        return $"  {message.GetProperty("role")}{answers}\n{string.Join('\n', lines)}";
    }

    private static string Content(JsonElement message) => message.TryGetProperty("content", out var content) ? content.ToString() : "";
}
