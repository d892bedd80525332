namespace AccAssistant.Records.Meaning;

/// <summary>One project's calendar at the moment of a question.</summary>
/// <param name="ZoneName">IANA id where there is one.</param>
/// <param name="Note">Why days are not judged in the project's own time zone; null when they are.</param>
public sealed record ProjectCalendar(TimeZoneInfo Zone, string ZoneName, DateOnly Today, string? Note)
{
    /// <summary>Calendar days a submittal's review is given.</summary>
    public int ReviewDays { get; init; } = ReportOptions.UsualReviewDays;

    /// <summary>The calendar day an instant falls on here.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DayOf(instant, Zone);

    public DateOnly? DayOf(DateTimeOffset? instant) => instant is { } value ? DayOf(value) : null;

    internal DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    internal static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
