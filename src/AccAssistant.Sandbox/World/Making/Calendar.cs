namespace AccAssistant.Sandbox.World.Making;

/// <summary>Days and working hours in the project's own zone, never later than the start of the world's day.</summary>
internal sealed class Calendar
{
    private readonly TimeZoneInfo zone;
    private readonly DateTimeOffset end;

    public Calendar(DateOnly today, string? timeZone)
    {
        Today = today;
        end = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(-3);
        zone = timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
    }

    public DateOnly Today { get; }

    /// <summary>Some minute of a working day, 6:30 to 17:30 local time, <paramref name="daysAgo"/> back.</summary>
    public DateTimeOffset WorkingTime(int daysAgo, Dice dice)
    {
        var minutes = dice.Between(390, 1050);
        var milliseconds = dice.Between(0, 59_999);
        return NoLater(Instant(Today.AddDays(-daysAgo), TimeSpan.FromMinutes(minutes) + TimeSpan.FromMilliseconds(milliseconds)));
    }

    public DateTimeOffset Instant(DateOnly day, TimeSpan time)
    {
        var local = DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) + time, DateTimeKind.Unspecified);
        return new DateTimeOffset(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public DateTimeOffset NoLater(DateTimeOffset instant) => instant > end ? end : instant;

    /// <summary>Somewhere from <paramref name="start"/> up to <paramref name="days"/> later, but not in the future.</summary>
    public DateTimeOffset After(DateTimeOffset start, int days, Dice dice) =>
        NoLater(start.AddMinutes(dice.Between(40, Math.Max(60, days * 1440))));
}
