using System.Globalization;
using System.Text.Json;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>Looks into raw JSON; what is missing, null or of another kind is nothing.</summary>
internal static class Raw
{
    public static string? Text(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    public static int Number(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : 0;

    public static bool? Flag(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    public static IReadOnlyList<JsonElement> List(this JsonElement row, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty(name, out row))
                return [];
        }

        return row.ValueKind == JsonValueKind.Array ? [.. row.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null)] : [];
    }

    public static IReadOnlyList<string> Texts(this JsonElement row, string name) => [.. row.List(name).Select(item => item.GetString()!)];

    /// <summary>A bare day is that day everywhere, an instant is a day in the zone; other centuries are how other systems write "none".</summary>
    public static DateOnly? Day(this JsonElement row, string name, TimeZoneInfo zone)
    {
        if (row.Text(name) is not { } text || int.Parse(text[..4], CultureInfo.InvariantCulture) is < 1900 or > 2199)
            return null;

        return text.Length == 10
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), zone).DateTime);
    }
}
