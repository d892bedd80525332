using System.Runtime.InteropServices;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Counts and measures records by group. A record with several values counts once for each.</summary>
internal sealed class EntryGroups
{
    private readonly Dictionary<string, Group> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Grouping grouping;
    private readonly Measure? measure;

    public EntryGroups(Grouping grouping, Measure? measure, DateOnly today, IReadOnlyList<RecordEntry> entries, Grouping? across = null)
    {
        this.grouping = grouping;
        this.measure = measure;
        var second = across is null ? [] : new EntryGroups(across, null, today, entries).Ordered();
        Across = [.. second.Select(group => group.Name)];
        AcrossAll = [.. second.Select(group => group.Count)];
        var columns = Across.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        var crossed = new List<string>();
        foreach (var entry in entries)
        {
            names.Clear();
            crossed.Clear();
            grouping.AddNames(entry, today, names);
            across?.AddNames(entry, today, crossed);
            InSeveral += names.Count > 1 ? 1 : 0;
            var value = measure?.Of(entry, today);
            foreach (var name in names)
            {
                var group = CollectionsMarshal.GetValueRefOrAddDefault(groups, name, out _) ??= new Group(columns.Count);
                group.Add(value);
                foreach (var other in crossed)
                    group.Across[columns[other]]++;
            }
        }
    }

    /// <summary>How many records are in more than one group.</summary>
    public int InSeveral { get; }

    /// <summary>Names of the second grouping in its own order.</summary>
    public IReadOnlyList<string> Across { get; }

    public IReadOnlyList<int> AcrossAll { get; }

    public IReadOnlyList<ResultGroup> Ordered()
    {
        var found = groups.Select(pair => new ResultGroup(pair.Key, pair.Value.Count) { Measure = measure?.Over(pair.Value.Values), Across = pair.Value.Across });
        var ordered = grouping.Order switch
        {
            GroupOrder.InTime => found.OrderBy(group => group.Name.StartsWith('(')).ThenBy(group => group.Name, StringComparer.Ordinal),
            GroupOrder.ByFloat => found.OrderBy(group => FloatBuckets.Order(group.Name)),
            GroupOrder.ByAge => found.OrderBy(group => AgeBuckets.Order(group.Name)),
            _ => found.OrderByDescending(group => group.Count).ThenBy(group => group.Name.StartsWith('(')).ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase),
        };
        return ordered.ToArray();
    }

    private sealed class Group(int across)
    {
        public int Count { get; private set; }

        public List<int> Values { get; } = [];

        public int[] Across { get; } = across == 0 ? [] : new int[across];

        public void Add(int? value)
        {
            Count++;
            if (value is { } known)
                Values.Add(known);
        }
    }
}
