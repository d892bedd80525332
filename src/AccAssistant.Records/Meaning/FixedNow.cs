using System.Globalization;

namespace AccAssistant.Records.Meaning;

/// <summary>What Demo:Now says: a day that is today everywhere, or an instant.</summary>
internal readonly record struct FixedNow(DateOnly? Day, DateTimeOffset? Instant)
{
    public static bool TryParse(string? text, out FixedNow now)
    {
        now = default;
        if (string.IsNullOrWhiteSpace(text))
            return true;

        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out var time))
            return false;

        now = time.Kind == DateTimeKind.Unspecified
            ? new FixedNow(DateOnly.FromDateTime(time), null)
            : new FixedNow(null, DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        return true;
    }
}
