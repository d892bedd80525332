using System.Globalization;

namespace AccAssistant.Acc.Json;

/// <summary>Dates as the services' filters spell them, ready for an address.</summary>
internal static class WireFilters
{
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
