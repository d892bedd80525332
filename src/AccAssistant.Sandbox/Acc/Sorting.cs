namespace AccAssistant.Sandbox.Acc;

/// <summary>Sorts by several keys, stable, unset values last going up.</summary>
internal static class Sorting
{
    /// <summary>Keys as Submittals and administration write them: <c>field asc, other desc</c>.</summary>
    public static IReadOnlyList<(Func<T, IComparable?> Key, bool Descending)> Words<T>(string text, Dictionary<string, Func<T, IComparable?>> keys, string name)
    {
        var found = new List<(Func<T, IComparable?>, bool)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var order = words.Length == 2 ? words[1] : "asc";
            if (words.Length > 2 || !keys.TryGetValue(words[0], out var key) || order is not ("asc" or "desc"))
            {
                throw Refusal.BadRequest($"{name} cannot be \"{part}\"");
            }

            found.Add((key, order == "desc"));
        }

        return found;
    }

    public static IEnumerable<T> By<T>(IEnumerable<T> rows, IReadOnlyList<(Func<T, IComparable?> Key, bool Descending)> keys)
    {
        IOrderedEnumerable<T>? sorted = null;
        foreach (var (key, descending) in keys)
        {
            var order = Comparer<IComparable?>.Create(Compare);
            sorted = (sorted, descending) switch
            {
                (null, false) => rows.OrderBy(key, order),
                (null, true) => rows.OrderByDescending(key, order),
                (not null, false) => sorted.ThenBy(key, order),
                (not null, true) => sorted.ThenByDescending(key, order),
            };
        }

        return sorted ?? rows;
    }

    private static int Compare(IComparable? left, IComparable? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string a, string b) => string.CompareOrdinal(a.ToUpperInvariant(), b.ToUpperInvariant()),
        _ => left.CompareTo(right),
    };
}
