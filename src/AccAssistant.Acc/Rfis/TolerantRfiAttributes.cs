using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

/// <summary>Custom attributes as a list of <c>{id, values[]}</c> or as an object from id to value; what is neither is left out.</summary>
internal sealed class TolerantRfiAttributes : JsonConverter<IReadOnlyList<RfiAttribute>>
{
    public override IReadOnlyList<RfiAttribute> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().Select(OfRow).OfType<RfiAttribute>().ToArray(),
            JsonValueKind.Object => root.EnumerateObject().Select(member => Of(WirePool.Share(member.Name), member.Value)).OfType<RfiAttribute>().ToArray(),
            _ => [],
        };
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<RfiAttribute> value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static RfiAttribute? OfRow(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object
            && row.TryGetProperty("id", out var id)
            && (row.TryGetProperty("values", out var value) || row.TryGetProperty("value", out value))
            ? Of(Text(id), value)
            : null;

    private static RfiAttribute? Of(string? id, JsonElement value) =>
        id.OrNull() is { } known && Values(value).ToArray() is { Length: > 0 } values ? new RfiAttribute(known, values) : null;

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Values),
        JsonValueKind.Object when value.TryGetProperty("values", out var inner) || value.TryGetProperty("value", out inner) || value.TryGetProperty("id", out inner) => Values(inner),
        _ => Text(value).OrNull() is { } text ? [text] : [],
    };

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => WirePool.Share(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
