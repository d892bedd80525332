namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Instants as they read on the project's calendar.</summary>
internal static class ProjectTime
{
    /// <param name="zone">IANA or Windows id; one that is not known, or none, is UTC.</param>
    public static DateTimeOffset At(DateTimeOffset instant, string? zone) =>
        TimeZoneInfo.ConvertTime(instant, zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : TimeZoneInfo.Utc);
}
