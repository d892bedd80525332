using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Filters, groups and sorts one module's records, over all of them.</summary>
internal sealed class QueryEngine(RecordTable table, ProjectCalendar calendar, string userId, Func<RecordEntry, RecordLink> link)
{
    /// <param name="rows">Rows to hand over at most; the query's own top may lower it.</param>
    /// <exception cref="RecordQueryException">A name in the query is nobody's on this project.</exception>
    public ResultSet Run(RecordQuery query, int rows, Func<double> seconds)
    {
        var today = calendar.Today;
        var filters = new QueryFilters(query, table, today, userId);
        var others = table.Entries.Where(filters.MatchesButStatus).ToList();
        var matched = others.FindAll(filters.Status.Matches);
        matched.Sort(new EntryOrder(query.Sort ?? EntryOrder.Default, today));

        var groups = query.Group is { } grouping ? new EntryGroups(grouping, today) : null;
        var shown = Math.Clamp(Math.Min(rows, query.Top ?? int.MaxValue), 0, matched.Count);
        return new ResultSet(
            "",
            [query.Module],
            RecordQueryText.Print(query),
            ResultTable.ColumnsOf(query.Module),
            matched.Take(shown).Select(entry => ResultTable.Row(entry, today, link)).ToArray(),
            groups?.Count(matched) ?? [],
            groups?.Words,
            null,
            new Receipt(
                filters.Describe(),
                matched.Count,
                table.Read.Read,
                table.Read.Total,
                calendar.Local(table.AsOf),
                calendar.ZoneName,
                Notes(query, filters, others, matched, groups).ToArray(),
                Missing(query, filters, matched).ToArray(),
                seconds()));
    }

    private IEnumerable<string> Notes(RecordQuery query, QueryFilters filters, IReadOnlyList<RecordEntry> others, IReadOnlyList<RecordEntry> matched, EntryGroups? groups)
    {
        var notes = Definitions.Of(query, filters.Status, others, calendar.Today).Concat(filters.Holders?.Notes ?? []);
        if (groups?.InSeveral(matched) is > 0 and var several)
            notes = notes.Append(Definitions.For(query.Module, $"{several} {(several == 1 ? "is" : "are")} in several groups, counted once in the total and once in each group"));
        if (query.Group == Grouping.Age)
            notes = notes.Append($"age = calendar days from created to {calendar.Today.Text()}, or to when it was answered or closed");
        if (query.Group == Grouping.DueWeek)
            notes = notes.Append("weeks run Monday to Sunday");
        return calendar.Note is { } zone ? notes.Append(zone) : notes;
    }

    private IEnumerable<string> Missing(RecordQuery query, QueryFilters filters, IReadOnlyList<RecordEntry> matched) =>
        MissingParts.Of(query.Module, table.Read, filters.Status.AsksVoid)
            .Concat(MissingParts.OfNames(table, query, filters.Holders?.ComparedNames ?? false, matched));
}
