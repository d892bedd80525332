using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>The order of rows: records without the value last, equal ones by number.</summary>
internal static class EntryOrder
{
    public static readonly RecordSort Default = new(SortKey.Due, false);

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    /// <param name="entries">By module and number, as tables hold them.</param>
    /// <param name="rank">How well a record fits the words looked for; the smaller the better.</param>
    public static RecordEntry[] Sort(List<RecordEntry> entries, RecordSort sort, DateOnly today, Func<RecordEntry, double?> rank)
    {
        var places = new int[entries.Count];
        for (var index = 0; index < places.Length; index++)
            places[index] = index;

        if (sort.Key.Value is { } valueOf)
            Array.Sort(Keys(entries, entry => valueOf(entry, today) is { } value ? sort.Descending ? -(long)value : value : long.MaxValue), places, null);
        else if (sort.Key == SortKey.Relevance)
            Array.Sort(Keys(entries, entry => rank(entry) is { } value ? (long)(value * (sort.Descending ? -1e9 : 1e9)) : long.MaxValue), places, null);
        else if (sort.Key.Text is { } textOf)
            ByText(entries.ConvertAll(entry => textOf(entry)), places, sort);
        else if (sort.Descending)
            places = Backwards(entries, places);

        return Array.ConvertAll(places, place => entries[place]);
    }

    /// <summary>Equal values keep the order they came in.</summary>
    private static (long Value, int Place)[] Keys(List<RecordEntry> entries, Func<RecordEntry, long> valueOf)
    {
        var keys = new (long, int)[entries.Count];
        for (var index = 0; index < keys.Length; index++)
            keys[index] = (valueOf(entries[index]), index);
        return keys;
    }

    private static void ByText(List<string> texts, int[] places, RecordSort sort) => Array.Sort(places, (left, right) =>
    {
        var order = (texts[left].Length == 0).CompareTo(texts[right].Length == 0);
        order = order != 0 ? order : Direct(Letters.Compare(texts[left], texts[right], CompareOptions.IgnoreCase | CompareOptions.NumericOrdering), sort);
        return order != 0 ? order : left - right;
    });

    /// <summary>Records without a number stay last.</summary>
    private static int[] Backwards(List<RecordEntry> entries, int[] places) =>
        [.. places.Where(place => entries[place].NumberKey.Length > 0).Reverse(), .. places.Where(place => entries[place].NumberKey.Length == 0)];

    private static int Direct(int order, RecordSort sort) => sort.Descending ? -order : order;
}
