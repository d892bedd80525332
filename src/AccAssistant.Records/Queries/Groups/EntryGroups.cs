using System.Runtime.InteropServices;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Counts and measures records by group. A record with several values counts once for each.</summary>
internal sealed class EntryGroups
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Grouping grouping;
    private readonly Measure? measure;

    public EntryGroups(Grouping grouping, Measure? measure, DateOnly today, IReadOnlyList<RecordEntry> entries)
    {
        this.grouping = grouping;
        this.measure = measure;
        var names = new List<string>();
        foreach (var entry in entries)
        {
            names.Clear();
            grouping.AddNames(entry, today, names);
            InSeveral += names.Count > 1 ? 1 : 0;
            foreach (var name in names)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
                if (measure?.Of(entry, today) is { } value)
                    (CollectionsMarshal.GetValueRefOrAddDefault(values, name, out _) ??= []).Add(value);
            }
        }
    }

    /// <summary>How many records are in more than one group.</summary>
    public int InSeveral { get; }

    public IReadOnlyList<ResultGroup> Ordered()
    {
        var groups = counts.Select(pair => new ResultGroup(pair.Key, pair.Value) { Measure = measure?.Over(values.GetValueOrDefault(pair.Key) ?? []) });
        var ordered = grouping.Order switch
        {
            GroupOrder.InTime => groups.OrderBy(group => group.Name[0] == '(').ThenBy(group => group.Name, StringComparer.Ordinal),
            GroupOrder.ByAge => groups.OrderBy(group => AgeBuckets.Order(group.Name)),
            _ => groups.OrderByDescending(group => group.Count).ThenBy(group => group.Name[0] == '(').ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase),
        };
        return ordered.ToArray();
    }
}
