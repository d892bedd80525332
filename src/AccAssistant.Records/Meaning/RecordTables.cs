using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Texts;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>Keeps the meanings worked out, and what was answered from them, for as long as the records and the calendar's zone stay the same.</summary>
internal sealed class RecordTables(TimeProvider time) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<RecordModule, Kept> kept = [];
    private readonly Dictionary<RecordModule, TextIndex> texts = ModuleWords.All.ToDictionary(module => module, _ => new TextIndex());
    private (NameParts Parts, Names Names)? names;

    public KeptResults Results { get; } = new(time);

    /// <param name="project">Null for a record that is not to be seen, such as a deleted one.</param>
    public RecordTable Of<T>(RecordModule module, PartRead<T> part, ProjectParts parts, ProjectCalendar calendar, Func<EntryProjection, T, RecordEntry?> project)
        where T : class
    {
        lock (gate)
        {
            var known = NamesOf(parts.Names);
            var extras = parts.Extras.GetValueOrDefault(module, ModuleExtras.None);
            kept.TryGetValue(module, out var last);
            var sameMeaning = last is not null && ReferenceEquals(last.Names, known) && last.Zone == calendar.ZoneName;
            if (sameMeaning && ReferenceEquals(last!.Part, part) && ReferenceEquals(last.Table.Extras, extras))
                return last.Table;

            var entries = sameMeaning && ReferenceEquals(last!.Part, part)
                ? last.Table.Entries
                : Entries(part, new EntryProjection(known, calendar), sameMeaning ? last!.Table.Entries : [], project);
            var table = new RecordTable(module, entries, known, ReadState.Of(part), NameState.Of(parts.Names), extras, texts[module]);
            kept[module] = new Kept(part, known, calendar.ZoneName, table);
            return table;
        }
    }

    /// <summary>The module as it was last asked about; null when it was not.</summary>
    public RecordTable? Held(RecordModule module, ProjectCalendar calendar)
    {
        lock (gate)
            return kept.TryGetValue(module, out var last) && last.Zone == calendar.ZoneName ? last.Table : null;
    }

    public void Forget()
    {
        lock (gate)
        {
            kept.Clear();
            names = null;
            Results.Forget();
            foreach (var index in texts.Values)
                index.Dispose();
        }
    }

    public void Dispose() => Forget();

    /// <summary>Records that did not change since keep the entry they have.</summary>
    private static RecordEntry[] Entries<T>(PartRead<T> part, EntryProjection projection, IReadOnlyList<RecordEntry> before, Func<EntryProjection, T, RecordEntry?> project)
        where T : class
    {
        var same = before.ToDictionary(entry => entry.Source, ReferenceEqualityComparer.Instance);
        var entries = part.Items.Select(item => same.GetValueOrDefault(item) ?? project(projection, item)).OfType<RecordEntry>().ToArray();
        TellApart(entries);
        Array.Sort(entries, ByNumber);
        return entries;
    }

    /// <summary>Revisions of a submittal carry one number; their labels then name the revision.</summary>
    private static void TellApart(RecordEntry[] entries)
    {
        foreach (var same in Enumerable.Range(0, entries.Length).Where(place => entries[place].Revision is not null).GroupBy(place => entries[place].BareLabel, StringComparer.Ordinal))
        {
            var several = same.Skip(1).Any();
            foreach (var place in same.Where(place => entries[place].NamesRevision != several))
                entries[place] = entries[place] with { NamesRevision = several };
        }
    }

    private static int ByNumber(RecordEntry left, RecordEntry right)
    {
        if (left.NumberKey.Length == 0 || right.NumberKey.Length == 0)
        {
            var numbered = (left.NumberKey.Length == 0).CompareTo(right.NumberKey.Length == 0);
            return numbered != 0 ? numbered : string.CompareOrdinal(left.Id, right.Id);
        }

        var order = RecordNumber.Compare(left.NumberKey, right.NumberKey);
        order = order != 0 ? order : Nullable.Compare(left.Revision, right.Revision);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private Names NamesOf(NameParts parts)
    {
        if (names is not { } last || !last.Parts.SaysTheSameAs(parts))
            names = last = (parts, new Names(parts));
        return last.Names;
    }

    private sealed record Kept(object Part, Names Names, string Zone, RecordTable Table);
}
