using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Json;

/// <summary>A list of names or ids, which repeat from record to record; a single one may stand without its list, and what is neither is left out.</summary>
internal sealed class TolerantTexts : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return SharedText.ReadText(ref reader) is { Length: > 0 } single ? [single] : [];
        }

        List<string>? texts = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (SharedText.ReadText(ref reader) is { Length: > 0 } text)
            {
                (texts ??= []).Add(text);
            }
        }

        return texts?.ToArray() ?? [];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
