using System.Runtime.InteropServices;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Counts and measures records by group. A record with several values counts once for each.</summary>
internal sealed class EntryGroups
{
    private readonly Dictionary<string, Group> groups = new(StringComparer.OrdinalIgnoreCase);
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
            var value = measure?.Of(entry, today);
            foreach (var name in names)
                (CollectionsMarshal.GetValueRefOrAddDefault(groups, name, out _) ??= new Group()).Add(value);
        }
    }

    /// <summary>How many records are in more than one group.</summary>
    public int InSeveral { get; }

    public IReadOnlyList<ResultGroup> Ordered()
    {
        var found = groups.Select(pair => new ResultGroup(pair.Key, pair.Value.Count) { Measure = measure?.Over(pair.Value.Values) });
        var ordered = grouping.Order switch
        {
            GroupOrder.InTime => found.OrderBy(group => group.Name.StartsWith('(')).ThenBy(group => group.Name, StringComparer.Ordinal),
            GroupOrder.ByAge => found.OrderBy(group => AgeBuckets.Order(group.Name)),
            _ => found.OrderByDescending(group => group.Count).ThenBy(group => group.Name.StartsWith('(')).ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase),
        };
        return ordered.ToArray();
    }

    private sealed class Group
    {
        public int Count { get; private set; }

        public List<int> Values { get; } = [];

        public void Add(int? value)
        {
            Count++;
            if (value is { } known)
                Values.Add(known);
        }
    }
}
