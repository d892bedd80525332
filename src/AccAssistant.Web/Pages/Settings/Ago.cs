using System.Globalization;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>How long something is past or ahead, in whole words: no time zone is needed to read them.</summary>
internal static class Ago
{
    /// <summary>E.g. "just now", "1 hour ago", "3 days ago".</summary>
    public static string Words(DateTimeOffset then, DateTimeOffset now) => (now - then) switch
    {
        { TotalMinutes: < 2 } => "just now",
        { TotalHours: < 1 } past => Many((int)past.TotalMinutes, "minute") + " ago",
        { TotalDays: < 1 } past => Many((int)past.TotalHours, "hour") + " ago",
        var past => Many((int)past.TotalDays, "day") + " ago",
    };

    /// <summary>E.g. "in 40 minutes", "in about 6 hours"; never less than it takes.</summary>
    public static string Until(DateTimeOffset then, DateTimeOffset now) => (then - now) switch
    {
        { TotalMinutes: < 90 } left => "in " + Many((int)Math.Ceiling(left.TotalMinutes), "minute"),
        var left => "in about " + Many((int)Math.Ceiling(left.TotalHours), "hour"),
    };

    private static string Many(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
