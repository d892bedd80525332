using AccAssistant.Acc.Projects;
using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Meaning;

/// <summary>Which day it is on a project.</summary>
public sealed class Calendar(TimeProvider time, IOptions<CalendarOptions> options, IOptions<ReportOptions> reports)
{
    private readonly FixedNow fixedNow = FixedNow.TryParse(options.Value.Now, out var now) ? now : default;

    /// <summary>Today and the time zone days are judged in: the project's, else the browser's, else UTC; the latter two explain themselves in <see cref="ProjectCalendar.Note"/>.</summary>
    /// <param name="browserTimeZone">IANA id.</param>
    public ProjectCalendar For(Project project, string? browserTimeZone)
    {
        var (zone, note) = ZoneOf(project, browserTimeZone);
        var today = fixedNow.Day ?? ProjectCalendar.DayOf(fixedNow.Instant ?? time.GetUtcNow(), zone);
        return new ProjectCalendar(zone, NameOf(zone), today, note) { ReviewDays = reports.Value.ReviewDays };
    }

    private static (TimeZoneInfo Zone, string? Note) ZoneOf(Project project, string? browserTimeZone)
    {
        if (Find(project.TimeZone) is { } own)
            return (own, null);

        var reason = string.IsNullOrWhiteSpace(project.TimeZone) ? "the project has none" : $"the project's ({project.TimeZone}) is not known here";
        return Find(browserTimeZone) is { } browser
            ? (browser, $"days judged in your browser's time zone {NameOf(browser)}, {reason}")
            : (TimeZoneInfo.Utc, $"days judged in UTC, {reason}");
    }

    private static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id.Trim(), out var zone) ? zone : null;

    private static string NameOf(TimeZoneInfo zone) =>
        !zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;
}
