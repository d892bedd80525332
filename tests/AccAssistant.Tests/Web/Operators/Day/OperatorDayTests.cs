using AccAssistant.Web.Operators.Day;

namespace AccAssistant.Tests.Web.Operators.Day;

public sealed class OperatorDayTests
{
    [Theory]
    [InlineData("2026-11-24T02:30:00Z", "America/Chicago", "2026-11-23", "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-24T02:30:00Z", "Europe/Berlin", "2026-11-24", "2026-11-23T23:00:00Z")]
    [InlineData("2026-11-24T02:30:00Z", null, "2026-11-24", "2026-11-24T00:00:00Z")]
    [InlineData("2026-11-24T02:30:00Z", "Mars/Olympus", "2026-11-24", "2026-11-24T00:00:00Z")]
    // Clocks go forward at midnight: the day begins at one.
    [InlineData("2026-09-06T12:00:00Z", "America/Santiago", "2026-09-06", "2026-09-06T04:00:00Z")]
    // Clocks go back at midnight to eleven, and at one to midnight: the day has its first hour twice.
    [InlineData("2026-11-01T12:00:00Z", "America/Havana", "2026-11-01", "2026-11-01T04:00:00Z")]
    public void A_day_begins_where_its_operator_is(string now, string? zone, string date, string begins)
    {
        var day = OperatorDay.Of(At(now), zone);

        Assert.Equal((DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), At(begins)), (day.Date, day.Begins));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
