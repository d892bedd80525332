using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Json;

/// <summary>Yes or no, also as text; null when it is neither.</summary>
internal sealed class TolerantFlag : JsonConverter<bool?>
{
    public override bool HandleNull => true;

    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantText.ReadText(ref reader)?.Trim() switch
        {
            { } text when bool.TryParse(text, out var flag) => flag,
            "1" => true,
            "0" => false,
            _ => null,
        };

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
