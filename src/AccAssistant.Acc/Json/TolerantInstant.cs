using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Json;

internal sealed class TolerantInstant : JsonConverter<DateTimeOffset?>
{
    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WireDates.Instant(TolerantText.ReadText(ref reader));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToString("O", CultureInfo.InvariantCulture));
}
