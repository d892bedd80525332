namespace AccAssistant.Records.Snapshots;

/// <summary>Puts together what came in two lists.</summary>
internal static class VoidSplit
{
    /// <summary>A record in both moved while they were read: the newer one holds, and where that cannot be told the void one.</summary>
    public static IReadOnlyList<T> Joined<T>(ModuleSource<T> source, IReadOnlyList<T> plain, IReadOnlyList<T> voided)
    {
        if (voided.Count == 0)
            return plain;

        var voidById = voided.ToDictionary(source.IdOf, StringComparer.Ordinal);
        var joined = new List<T>(plain.Count + voided.Count);
        foreach (var item in plain)
        {
            if (!voidById.TryGetValue(source.IdOf(item), out var other))
                joined.Add(item);
            else if (source.UpdatedAt(item) > source.UpdatedAt(other))
                voidById[source.IdOf(item)] = item;
        }

        joined.AddRange(voidById.Values);
        return joined;
    }
}
