using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>How long something is past or ahead, in whole units: no time zone is needed to read them.</summary>
internal static class Ago
{
    /// <summary>E.g. "just now", "1 hour ago", "3 days ago".</summary>
    public static string Since(DateTimeOffset then, DateTimeOffset now, Words words) => (now - then) switch
    {
        { TotalMinutes: < 2 } => words["just now"],
        { TotalHours: < 1 } past => words.Of((int)past.TotalMinutes, "1 minute ago", "{0} minutes ago"),
        { TotalDays: < 1 } past => words.Of((int)past.TotalHours, "1 hour ago", "{0} hours ago"),
        var past => words.Of((int)past.TotalDays, "1 day ago", "{0} days ago"),
    };

    /// <summary>E.g. "in 40 minutes", "in about 6 hours"; never less than it takes.</summary>
    public static string Until(DateTimeOffset then, DateTimeOffset now, Words words) => (then - now) switch
    {
        { TotalMinutes: < 90 } left => words.Of((int)Math.Ceiling(left.TotalMinutes), "in 1 minute", "in {0} minutes"),
        var left => words.Of((int)Math.Ceiling(left.TotalHours), "in about 1 hour", "in about {0} hours"),
    };
}
