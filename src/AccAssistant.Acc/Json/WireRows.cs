namespace AccAssistant.Acc.Json;

/// <summary>Lists inside a record.</summary>
internal static class WireRows
{
    /// <summary>The rows that can be used, in their order; no list and an empty one cost nothing.</summary>
    public static IReadOnlyList<T> Usable<TWire, T>(this List<TWire?>? rows, Func<TWire, T?> map)
        where TWire : class
        where T : class =>
        rows is { Count: > 0 } ? rows.OfType<TWire>().Select(map).OfType<T>().ToArray() : [];
}
