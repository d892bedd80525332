using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Instants in UTC with milliseconds, e.g. <c>2026-09-08T08:35:50.219Z</c>.</summary>
internal sealed class WireInstant : JsonConverter<DateTimeOffset>
{
    public static string Text(DateTimeOffset value) => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : throw new JsonException("not a date-time");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));
}
