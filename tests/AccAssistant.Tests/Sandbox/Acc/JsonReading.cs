using System.Text.Json;

namespace AccAssistant.Tests.Sandbox.Acc;

internal static class JsonReading
{
    public static IReadOnlyList<JsonElement> Results(this JsonElement body) => [.. body.GetProperty("results").EnumerateArray()];

    public static int Total(this JsonElement body) => body.GetProperty("pagination").GetProperty("totalResults").GetInt32();

    public static string? Text(this JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
