using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Json;

internal sealed class TolerantDay : JsonConverter<DateOnly?>
{
    public override bool HandleNull => true;

    public override DateOnly? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WireDates.Day(TolerantText.ReadText(ref reader));

    public override void Write(Utf8JsonWriter writer, DateOnly? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
