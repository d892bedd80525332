using System.Text.Json;

namespace AccAssistant.Conversations.Models;

/// <summary>The endpoint's error object, wherever it was found: <c>{"message","type","code"?,…}</c>, itself or under <c>error</c>.</summary>
internal sealed record EndpointError(string Message, string Type, string Code, int? Status)
{
    private static readonly EndpointError Unknown = new("", "", "", null);

    public static EndpointError Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return From(document.RootElement);
        }
        catch (JsonException)
        {
            return Unknown;
        }
    }

    private static EndpointError From(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return Unknown with { Message = element.GetString()! };
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return Unknown;
        }

        if (element.TryGetProperty("error", out var inner))
        {
            return From(inner);
        }

        string Text(string name) => element.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString()
            : "";
        var status = element.TryGetProperty("status_code", out var code) && code.TryGetInt32(out var number) ? number : (int?)null;
        return new EndpointError(Text("message"), Text("type"), Text("code"), status);
    }
}
