using AccAssistant.Acc.Json;

namespace AccAssistant.Tests.Acc;

public sealed class WireDatesTests
{
    [Theory]
    [InlineData("2026-09-25", "2026-09-25")]
    [InlineData("2026-09-25T23:30:00-07:00", "2026-09-25")]
    [InlineData("2026-09-25T00:00:00.000Z", "2026-09-25")]
    [InlineData("0001-01-01", null)]
    [InlineData("9999-12-31T23:59:59Z", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-09-2512", null)]
    [InlineData("25.09.2026", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_day_is_taken_as_written_and_what_is_no_day_is_none(string? text, string? expected) =>
        Assert.Equal(expected, WireDates.Day(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-09-22T21:00:00.000Z", "2026-09-22T21:00:00Z")]
    [InlineData("2026-09-22T21:00:00", "2026-09-22T21:00:00Z")]
    [InlineData("2026-09-22T21:00:00.1234567+02:00", "2026-09-22T19:00:00Z")]
    [InlineData("2026-09-22", "2026-09-22T12:00:00Z")]
    [InlineData("0001-01-01T00:00:00+05:00", null)]
    [InlineData("9999-12-31T23:59:59-12:00", null)]
    [InlineData("2026-09-22T25:00:00Z", null)]
    [InlineData("soon", null)]
    public void An_instant_is_utc_and_what_is_none_is_null(string text, string? expected) =>
        Assert.Equal(expected, WireDates.Instant(text)?.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal));
}
