using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Makes the section that tells what changed: records that fit its query as they are now, or as they were.</summary>
internal sealed class ChangesAnswer(Asked asked)
{
    /// <param name="found">What fits now.</param>
    /// <exception cref="RecordQueryException">A name in the query is nobody's on this project, or a value nothing's.</exception>
    public ReportSection Of(ReportSection section, RecordQuery query, FullResult found, Past past, ProjectParts parts)
    {
        var note = Note(past);
        if (past.Records is not { } then)
            return section with { Result = Head(found.Head, [], [], note), Table = ChangesTable.Of([], asked.LinkTo), Note = note };

        var tables = asked.TablesOf(query.Modules, parts).Tables;
        var compared = tables.Where(table => PastModule.IsWhole(table.Read) && then.Of(table.Module) is not null).ToArray();
        var changes = Order(Fitting(query, compared.Select(table => (table, RecordComparison.Of(then.Of(table.Module)!, table).ToArray())).ToArray())).ToArray();
        var uncompared = tables.Except(compared).Select(table => $"{table.Module.Plural()} are not compared: they were not read whole both times");
        return section with { Result = Head(found.Head, changes, uncompared, note), Table = ChangesTable.Of(changes, asked.LinkTo), Note = note };
    }

    private string Note(Past past)
    {
        if (past.Taken is not { } taken)
        {
            return past switch
            {
                { IsKept: false } => "There is nothing to compare with: this app is set to keep no earlier states of records (Reports:KeepDays).",
                { Since.IsPack: true } => "There is no earlier OAC pack to compare with: changes are told from the next one on.",
                _ => "There is nothing to compare with yet: changes are told from today's first look on.",
            };
        }

        var at = asked.Calendar.Local(taken.TakenAt);
        var when = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DateOnly.FromDateTime(at.DateTime).Text()} at {at:HH:mm}{(IsReadersTime(at) ? "" : $" ({asked.Calendar.ZoneName})")}");
        return past.Since.IsOldEnough(taken, asked.Calendar.Today) ? $"Compared with the records of {when}." : $"Nothing older is kept: compared with the records of {when}.";
    }

    /// <summary>Days are the project's. Whoever reads them by another clock is told by which they are.</summary>
    private bool IsReadersTime(DateTimeOffset at) =>
        asked.Context.BrowserTimeZone is not { } browser || !TimeZoneInfo.TryFindSystemTimeZoneById(browser, out var reader) || reader.GetUtcOffset(at) == at.Offset;

    private static ResultSet Head(ResultSet now, IReadOnlyCollection<(RecordModule Module, RecordChange Change)> changes, IEnumerable<string> uncompared, string note) => now with
    {
        Groups = ChangesTable.Groups(changes),
        GroupedBy = "change",
        Receipt = now.Receipt with
        {
            Matched = changes.Select(one => (one.Module, one.Change.Id)).Distinct().Count(),
            Definitions = [note],
            Missing = [.. now.Receipt.Missing, .. uncompared],
        },
    };

    private static IEnumerable<(RecordModule Module, RecordChange Change)> Order(IEnumerable<(RecordModule Module, RecordChange Change)> changes) =>
        changes.OrderBy(one => one.Change.Kind).ThenByDescending(one => one.Change.Days ?? 0).ThenBy(one => one.Module);

    /// <summary>Words are looked for in the records as they are now; all else a record may fit as it is or as it was.</summary>
    private IEnumerable<(RecordModule Module, RecordChange Change)> Fitting(RecordQuery query, (RecordTable Table, RecordChange[] Changes)[] compared)
    {
        if (compared.Length == 0)
            return [];

        var bothTimes = compared.Select(one => With(one.Table, one.Changes)).ToArray();
        var fitting = Ids(query with { Text = null, Group = null, Across = null, Sort = null }, bothTimes);
        if (query.Text is not null)
            fitting.IntersectWith(Ids(new RecordQuery { Modules = query.Modules, Text = query.Text, Status = [new StatusTerm(StatusTermKind.Meaning, QueryWords.MeaningAny)] }, [.. compared.Select(one => one.Table)]));
        return compared.SelectMany(one => one.Changes.Where(change => fitting.Contains((one.Table.Module, change.Id))).Select(change => (one.Table.Module, change)));
    }

    private HashSet<(RecordModule, string)> Ids(RecordQuery query, IReadOnlyList<RecordTable> tables) =>
        [.. new QueryEngine(query, tables, asked.Calendar, asked.Context.Caller.UserId).Run("", [], () => 0).Entries.Select(entry => (entry.Module, entry.Id))];

    /// <summary>The table with what changed once more, as it was.</summary>
    private static RecordTable With(RecordTable table, RecordChange[] changes)
    {
        var before = changes.Where(change => change.Then is not null).DistinctBy(change => change.Id).Select(change => change.Then!.AsEntry(table.Module, change.Now, table.Names));
        return new RecordTable(table.Module, [.. table.Entries, .. before], table.Names, table.Read, table.NamesRead, table.Extras, table.Texts);
    }
}
