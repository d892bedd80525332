using AccAssistant.Conversations.Wording;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>Times of day as the person asking reads them.</summary>
internal sealed class ReaderClock
{
    private readonly TimeZoneInfo zone;
    private readonly Words words;

    private ReaderClock(TimeZoneInfo zone, Words words) => (this.zone, this.words) = (zone, words);

    /// <summary>The browser's zone, else the project's, else UTC.</summary>
    public static ReaderClock Of(RecordContext context, Words words) =>
        new((context.BrowserTimeZone ?? context.Project.TimeZone) is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc, words);

    private string Name => zone == TimeZoneInfo.Utc ? "UTC" : zone.Id;

    /// <summary>"14:32 (Europe/Berlin)", never earlier than the instant; with the day when it is far away.</summary>
    public string Minute(DateTimeOffset instant, bool withDay)
    {
        var there = TimeZoneInfo.ConvertTime(instant + TimeSpan.FromSeconds(59), zone);
        return $"{(withDay ? words.Moment(there) : words.Time(there))} ({Name})";
    }

    /// <summary>"14:32:05".</summary>
    public string Second(DateTimeOffset instant) => words.TimeToTheSecond(TimeZoneInfo.ConvertTime(instant, zone));
}
