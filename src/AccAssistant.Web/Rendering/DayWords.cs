using System.Globalization;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Rendering;

/// <summary>Days of records as people read them.</summary>
internal static class DayWords
{
    /// <param name="cell">As results have days, e.g. "2026-11-23".</param>
    /// <returns>E.g. "23 Nov 2026"; null for what is no day.</returns>
    public static string? Of(string cell, Words words) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? words.Day(day)
            : null;
}
