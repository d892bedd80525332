using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Json;

/// <summary>As <see cref="TolerantText"/>, for members whose values repeat from record to record.</summary>
internal sealed class SharedText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    internal static string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false } && WirePool.Share(reader.ValueSpan) is { } known)
        {
            return known;
        }

        return TolerantText.ReadText(ref reader) is { } text ? WirePool.Share(text) : null;
    }
}
