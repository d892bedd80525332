using AccAssistant.Web.Chat;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Today, on the clock of whoever looks.</summary>
/// <param name="Begins">The day's first moment.</param>
public sealed record OperatorDay(DateOnly Date, TimeZoneInfo Zone, DateTimeOffset Begins, DateTimeOffset Now)
{
    /// <param name="browserTimeZone">IANA id; one that is not known, or none, is UTC.</param>
    public static OperatorDay Of(DateTimeOffset now, string? browserTimeZone)
    {
        var zone = BrowserTimeZone.Accept(browserTimeZone) is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : TimeZoneInfo.Utc;
        var date = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return new OperatorDay(date, zone, BeginOf(date, zone), now);
    }

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    // In some places clocks are changed at midnight: then it is not there, or there twice.
    private static DateTimeOffset BeginOf(DateOnly date, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
