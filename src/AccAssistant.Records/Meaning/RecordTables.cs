using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>Keeps the meanings worked out for as long as the records and the calendar's zone stay the same.</summary>
internal sealed class RecordTables
{
    private readonly Lock gate = new();
    private readonly Dictionary<RecordModule, (object Part, Names Names, string Zone, RecordTable Table)> kept = [];
    private (NameParts Parts, Names Names)? names;

    /// <param name="project">Null for a record that is not to be seen, such as a deleted one.</param>
    public RecordTable Of<T>(RecordModule module, PartRead<T> part, NameParts nameParts, ProjectCalendar calendar, Func<EntryProjection, T, RecordEntry?> project)
    {
        lock (gate)
        {
            var known = NamesOf(nameParts);
            if (kept.TryGetValue(module, out var last) && ReferenceEquals(last.Part, part) && ReferenceEquals(last.Names, known) && last.Zone == calendar.ZoneName)
                return last.Table;

            var projection = new EntryProjection(known, calendar);
            var entries = TellApart(part.Items.Select(item => project(projection, item)).OfType<RecordEntry>().ToArray());
            var table = new RecordTable(module, entries, known, ReadState.Of(part), NameState.Of(nameParts));
            kept[module] = (part, known, calendar.ZoneName, table);
            return table;
        }
    }

    public void Forget()
    {
        lock (gate)
        {
            kept.Clear();
            names = null;
        }
    }

    /// <summary>Revisions of a submittal carry one number; their labels then name the revision.</summary>
    private static RecordEntry[] TellApart(RecordEntry[] entries)
    {
        var shared = entries.GroupBy(entry => entry.Label, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Revision is { } revision && shared.Contains(entries[i].Label))
                entries[i] = entries[i] with { Label = $"{entries[i].Label} rev {revision}" };
        }

        return entries;
    }

    private Names NamesOf(NameParts parts)
    {
        if (names is not { } last || !Same(last.Parts, parts))
            names = last = (parts, new Names(parts));
        return last.Names;
    }

    private static bool Same(NameParts left, NameParts right) =>
        ReferenceEquals(left.People, right.People)
        && ReferenceEquals(left.Companies, right.Companies)
        && ReferenceEquals(left.Locations, right.Locations)
        && ReferenceEquals(left.IssueTypes, right.IssueTypes)
        && ReferenceEquals(left.SubmittalTypes, right.SubmittalTypes)
        && ReferenceEquals(left.SubmittalResponses, right.SubmittalResponses);
}
