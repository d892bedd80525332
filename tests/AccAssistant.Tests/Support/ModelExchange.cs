using System.Text.Json;

namespace AccAssistant.Tests.Support;

/// <summary>One request to the model endpoint, whole, and what came back.</summary>
public sealed record ModelExchange(string Request, string Response)
{
    public JsonElement Body { get; } = JsonDocument.Parse(Request).RootElement;

    public IReadOnlyList<JsonElement> Messages => [.. Body.GetProperty("messages").EnumerateArray()];

    /// <summary>The deltas of the streamed answer.</summary>
    public IEnumerable<JsonElement> Deltas => Response.Split('\n')
        .Where(line => line.StartsWith("data: {", StringComparison.Ordinal))
        .SelectMany(line => JsonDocument.Parse(line["data: ".Length..]).RootElement.GetProperty("choices").EnumerateArray())
        .Select(choice => choice.GetProperty("delta"));
}
