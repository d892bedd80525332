using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>Filters, groups, measures and sorts records of one module or several, over all of them.</summary>
internal sealed class QueryEngine(RecordQuery query, IReadOnlyList<RecordTable> tables, ProjectCalendar calendar, string userId)
{
    private readonly DateOnly today = calendar.Today;
    private readonly List<RecordEntry> matched = [];
    private readonly List<string> notes = [];
    private readonly List<string> missing = [];

    /// <param name="unread">Modules that were asked for and could not be read, in sentences.</param>
    /// <exception cref="RecordQueryException">A name in the query is nobody's on this project, or a value nothing's.</exception>
    public FullResult Run(string id, IReadOnlyList<string> unread, Func<double> seconds)
    {
        CustomTitles.Check(query, tables);
        missing.AddRange(unread);
        var filters = tables.Select(table => new QueryFilters(query, table, today, userId)).ToArray();
        Check(filters);
        for (var index = 0; index < tables.Count; index++)
            Add(tables[index], filters[index]);

        var groups = query.Group is { } grouping ? new EntryGroups(grouping, query.Measure, today, matched, query.Across) : null;
        notes.AddRange(Common(groups));
        var sort = query.Sort ?? (query.Text is null ? EntryOrder.Default : new RecordSort(SortKey.Relevance, false));
        var rows = EntryOrder.Sort(matched, sort, today, entry => filters.Select(filter => filter.Text?.Hits.RankOf(entry.Id)).FirstOrDefault(rank => rank is not null));
        var table = new ResultTable(query, today, filters.Select(filter => filter.Text?.Hits).ToArray());
        var head = new ResultSet(
            id,
            query.Modules,
            RecordQueryText.Print(query),
            table.Columns,
            [],
            groups?.Ordered() ?? [],
            query.Group?.Word,
            query.Measure?.Over(matched.Select(entry => query.Measure.Of(entry, today)).OfType<int>().ToList()),
            new Receipt(
                string.Join(" · ", filters[0].Words.Prepend(ModuleWords.Listed(tables.Select(one => one.Module).ToArray()))),
                matched.Count,
                tables.Sum(one => one.Read.Read),
                tables.Sum(one => one.Read.Total),
                calendar.Local(tables.Min(one => one.AsOf)),
                calendar.ZoneName,
                notes.Distinct().ToArray(),
                missing.Distinct().ToArray(),
                seconds())
            {
                Pages = tables.Sum(one => one.Read.Pages),
            })
        {
            Across = groups?.Across ?? [],
            AcrossAll = groups?.AcrossAll ?? [],
        };
        return new FullResult(head, rows, table);
    }

    /// <summary>What one module alone knows is asked of that one; what none knows is a slip of the pen.</summary>
    private void Check(QueryFilters[] filters)
    {
        var unknown = filters.Select(filter => filter.Unknown.ToArray()).ToArray();
        for (var field = 0; field < query.Fields.Count; field++)
        {
            foreach (var (value, error) in unknown[0][field])
            {
                if (unknown.All(of => of[field].ContainsKey(value)))
                    throw error;
            }

            for (var index = 0; index < tables.Count; index++)
                notes.AddRange(unknown[index][field].Keys.Select(value => Definitions.For(tables[index].Module, $"none has the {query.Fields[field].Field.InWords} \"{value}\"")));
        }
    }

    private void Add(RecordTable table, QueryFilters filters)
    {
        var others = new List<RecordEntry>(table.Entries.Count);
        var first = matched.Count;
        matched.EnsureCapacity(first + table.Entries.Count);
        foreach (var entry in table.Entries)
        {
            if (!filters.MatchesButStatus(entry))
                continue;

            others.Add(entry);
            if (filters.Status.Matches(entry))
                matched.Add(entry);
        }

        notes.AddRange(Definitions.Of(query, table.Module, filters.Status, others, today));
        notes.AddRange(filters.Notes);
        missing.AddRange(MissingParts.Of(table.Module, table.Read, filters.Status.AsksVoid));
        missing.AddRange(filters.Missing);
        missing.AddRange(MissingParts.OfNames(table, query, matched.Skip(first)));
    }

    private bool AsksSchedule() =>
        query.Group is { } group && (group.Order == GroupOrder.ByFloat || group.Field == RecordFields.ActBy)
        || query.Days.Any(term => term.Field == RecordFields.ActBy)
        || (query.Columns?.Columns.Any(column => column.Word is "float" or "act by" or "approve by" or "must submit by") ?? false);

    /// <summary>What is said once, however many modules there are.</summary>
    private IEnumerable<string> Common(EntryGroups? groups)
    {
        if (groups is { InSeveral: > 0 and var several })
            yield return Definitions.For(query.Modules, $"{several} {(several == 1 ? "is" : "are")} in several groups, counted once in the total and once in each group");
        if (query.Group?.Definition is { } grouped)
            yield return grouped(today);
        if (query.Measure is { } measure)
            yield return measure.Definition(today);
        if (AsksSchedule())
            yield return Definitions.For(RecordModule.Submittals, SubmittalSchedule.Definition(calendar.ReviewDays));
        if (calendar.Note is { } zone)
            yield return zone;
    }
}
