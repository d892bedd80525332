using System.Collections.Concurrent;
using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Names of weeks and months; made once, since thousands of records share a few.</summary>
internal static class Weeks
{
    // Records carry the years 0001 to 9999, and nobody may fill the memory with them.
    private const int Most = 5_000;

    private static readonly ConcurrentDictionary<int, string> ByMonday = new();
    private static readonly ConcurrentDictionary<(int Year, int Month), string> ByMonth = new();

    /// <summary>"2026-11-23..2026-11-29".</summary>
    public static string Of(DateOnly day)
    {
        var monday = day.Monday();
        return Known(ByMonday, monday.DayNumber, _ => $"{monday.Text()}..{monday.Plus(6).Text()}");
    }

    /// <summary>"2026-11".</summary>
    public static string MonthOf(DateOnly day) =>
        Known(ByMonth, (day.Year, day.Month), _ => day.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    private static string Known<TKey>(ConcurrentDictionary<TKey, string> known, TKey key, Func<TKey, string> make)
        where TKey : notnull =>
        known.TryGetValue(key, out var name) ? name : known.Count < Most ? known.GetOrAdd(key, make) : make(key);
}
