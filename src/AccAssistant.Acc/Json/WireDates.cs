using System.Globalization;

namespace AccAssistant.Acc.Json;

/// <summary>Reads the dates of a record; what is no usable date is no date.</summary>
internal static class WireDates
{
    // 0001-01-01 and 9999-12-31 are how other systems write "none" when they bridge records into a project.
    private const int Earliest = 1900;
    private const int Latest = 2199;

    /// <summary>The calendar day as written, whatever time or offset follows it.</summary>
    public static DateOnly? Day(string? text) =>
        text is { Length: >= 10 }
            && (text.Length == 10 || text[10] is 'T' or ' ')
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= Earliest and <= Latest
            ? day
            : null;

    /// <summary>An instant in UTC. A bare day becomes its noon, which is that day in nearly every time zone.</summary>
    public static DateTimeOffset? Instant(string? text)
    {
        if (text is { Length: 10 })
        {
            return Day(text) is { } day ? new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero) : null;
        }

        return Day(text) is not null
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : null;
    }
}
