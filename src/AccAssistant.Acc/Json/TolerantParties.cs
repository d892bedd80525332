using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Json;

/// <summary>People, companies or roles as a list of <c>{id, type}</c>; older RFIs hold a bare id, or a list of them.</summary>
internal sealed class TolerantParties : JsonConverter<IReadOnlyList<Party>>
{
    public override IReadOnlyList<Party> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        var rows = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
        return rows.Select(PartyOf).OfType<Party>().ToArray();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Party> value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static Party? PartyOf(JsonElement row) => row.ValueKind switch
    {
        JsonValueKind.Object => Parties.Of(TextOf(row, "type"), TextOf(row, "id")),
        JsonValueKind.String => Parties.Of(null, WirePool.Share(row.GetString()!)),
        _ => null,
    };

    private static string? TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? WirePool.Share(value.ToString()) : null;
}
