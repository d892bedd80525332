using System.Globalization;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>Times of day as the person asking reads them.</summary>
internal sealed class ReaderClock
{
    private readonly TimeZoneInfo zone;

    private ReaderClock(TimeZoneInfo zone) => this.zone = zone;

    /// <summary>The browser's zone, else the project's, else UTC.</summary>
    public static ReaderClock Of(RecordContext context) =>
        new((context.BrowserTimeZone ?? context.Project.TimeZone) is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc);

    private string Name => zone == TimeZoneInfo.Utc ? "UTC" : zone.Id;

    /// <summary>"14:32 (Europe/Berlin)", never earlier than the instant; with the day when it is far away.</summary>
    public string Minute(DateTimeOffset instant, bool withDay)
    {
        var there = TimeZoneInfo.ConvertTime(instant + TimeSpan.FromSeconds(59), zone);
        return $"{(withDay ? there.ToString("d MMM ", CultureInfo.InvariantCulture) : "")}{there.ToString("HH:mm", CultureInfo.InvariantCulture)} ({Name})";
    }

    /// <summary>"14:32:05".</summary>
    public string Second(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
