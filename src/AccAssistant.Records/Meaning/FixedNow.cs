using System.Globalization;

namespace AccAssistant.Records.Meaning;

/// <summary>What Demo:Now says: a day that is today everywhere, or an instant.</summary>
public readonly record struct FixedNow(DateOnly? Day, DateTimeOffset? Instant)
{
    /// <summary>What is wrong with a text that is neither, and how to put it right.</summary>
    public const string Problem = "Demo:Now is neither a date nor a date and time. Write it as 2026-11-23 or 2026-11-23T09:00:00-06:00, or leave it empty.";

    /// <summary>The day without a time zone to judge it in: as written, or an instant's in UTC. Null: the real one.</summary>
    public DateOnly? AnyDay => Day ?? (Instant is { } instant ? DateOnly.FromDateTime(instant.UtcDateTime) : null);

    /// <summary>True for nothing at all, which fixes nothing.</summary>
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
