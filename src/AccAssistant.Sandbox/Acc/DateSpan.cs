using System.Globalization;

namespace AccAssistant.Sandbox.Acc;

/// <summary>A date filter: a day, an instant, or a range of either, open at one end if need be. Ends count in; a day at the end counts whole.</summary>
internal readonly record struct DateSpan(DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <exception cref="Refusal">400: not a date.</exception>
    public static DateSpan Parse(string text, string name)
    {
        var parts = text.Split("..");
        return parts switch
        {
            [var one] => new DateSpan(Start(one, name), End(one, name)),
            ["", ""] => throw Bad(name),
            [var from, var until] => new DateSpan(from.Length == 0 ? null : Start(from, name), until.Length == 0 ? null : End(until, name)),
            _ => throw Bad(name),
        };
    }

    /// <summary>Whole days only; a time is refused.</summary>
    public static DateSpan ParseDays(string text, string name) =>
        text.Contains('T', StringComparison.OrdinalIgnoreCase) ? throw Refusal.BadRequest($"{name} must be YYYY-MM-DD or a range of days") : Parse(text, name);

    /// <summary>RFIs read a single date-time as "after it".</summary>
    public static DateSpan ParseAfter(string text, string name) =>
        text.Contains("..", StringComparison.Ordinal) ? Parse(text, name) : new DateSpan(Start(text, name), null);

    public bool Holds(DateTimeOffset? instant) => instant is { } value && (From is null || value >= From) && (Until is null || value <= Until);

    public bool Holds(DateOnly? day) => Holds(day is { } value ? new DateTimeOffset(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : (DateTimeOffset?)null);

    private static DateTimeOffset Start(string text, string name) => Day(text) ?? Instant(text, name);

    private static DateTimeOffset End(string text, string name) => Day(text)?.AddDays(1).AddTicks(-1) ?? Instant(text, name);

    private static DateTimeOffset? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;

    private static DateTimeOffset Instant(string text, string name) =>
        text.Length > 10 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : throw Bad(name);

    private static Refusal Bad(string name) => Refusal.BadRequest($"{name} is not an ISO 8601 date or range");
}
