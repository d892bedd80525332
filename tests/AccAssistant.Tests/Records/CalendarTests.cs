using AccAssistant.Records.Meaning;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Records;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-11-23T05:59:59Z", "America/Chicago", "2026-11-22")]
    [InlineData("2026-11-23T06:00:00Z", "America/Chicago", "2026-11-23")]
    [InlineData("2026-11-23T14:59:59Z", "Asia/Tokyo", "2026-11-23")]
    [InlineData("2026-11-23T15:00:00Z", "Asia/Tokyo", "2026-11-24")]
    [InlineData("2026-11-23T05:59:59Z", "Central Standard Time", "2026-11-22")]
    public void Today_is_the_projects_own_day(string now, string zone, string today)
    {
        var calendar = For(now).For(Make.Project(zone), "Europe/Berlin");

        Assert.Equal(Make.Day(today), calendar.Today);
        Assert.Null(calendar.Note);
    }

    [Fact]
    public void A_windows_time_zone_is_shown_by_its_common_name()
    {
        Assert.Equal("America/Chicago", For("2026-11-23T12:00:00Z").For(Make.Project("Central Standard Time"), null).ZoneName);
    }

    [Fact]
    public void A_project_without_a_zone_is_judged_in_the_browsers_and_says_so()
    {
        var calendar = For("2026-11-23T23:30:00Z").For(Make.Project(null), "Europe/Berlin");

        Assert.Equal(Make.Day("2026-11-24"), calendar.Today);
        Assert.Equal("days judged in your browser's time zone Europe/Berlin, the project has none", calendar.Note);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Nowhere/Atall")]
    public void Without_any_known_zone_days_are_those_of_utc(string? browser)
    {
        var calendar = For("2026-11-23T23:30:00Z").For(Make.Project(null), browser);

        Assert.Equal(Make.Day("2026-11-23"), calendar.Today);
        Assert.Equal("days judged in UTC, the project has none", calendar.Note);
    }

    [Theory]
    [InlineData("2026-10-01", "Asia/Tokyo", "2026-10-01")]
    [InlineData("2026-10-01", "America/Chicago", "2026-10-01")]
    [InlineData("2026-10-01T23:30:00", "Asia/Tokyo", "2026-10-01")]
    [InlineData("2026-10-01T23:30:00Z", "Asia/Tokyo", "2026-10-02")]
    [InlineData("2026-10-01T23:30:00-06:00", "America/Chicago", "2026-10-02")]
    public void The_demo_day_replaces_the_real_one(string setting, string zone, string today)
    {
        Assert.Equal(Make.Day(today), For("2026-11-23T12:00:00Z", setting).For(Make.Project(zone), null).Today);
    }

    [Fact]
    public void A_demo_day_that_is_no_date_is_refused_by_name()
    {
        var result = new CalendarOptionsValidator().Validate(null, new CalendarOptions { Now = "next spring" });

        Assert.True(result.Failed);
        Assert.Contains("Demo:Now", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-01", "2026-10-01")]
    [InlineData("2026-10-01T23:30:00-06:00", "2026-10-02")]
    [InlineData("", null)]
    public void The_demo_day_without_a_zone_is_as_written_or_that_of_utc(string setting, string? day)
    {
        Assert.True(FixedNow.TryParse(setting, out var now));

        Assert.Equal(day is null ? null : Make.Day(day), now.AnyDay);
    }

    [Fact]
    public void The_first_and_last_instants_of_time_have_a_day()
    {
        var calendar = For("2026-11-23T12:00:00Z").For(Make.Project("Asia/Tokyo"), null);

        Assert.Equal(DateOnly.MaxValue, calendar.DayOf(DateTimeOffset.MaxValue));
        Assert.Equal(DateOnly.MinValue, For("2026-11-23T12:00:00Z").For(Make.Project(), null).DayOf(DateTimeOffset.MinValue));
    }

    private static Calendar For(string now, string setting = "") =>
        new(new FakeTimeProvider(Make.At(now)), Options.Create(new CalendarOptions { Now = setting }), Options.Create(new ReportOptions()));
}
