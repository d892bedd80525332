using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>What every kind of answer needs: the tables, the calendar, links and receipts of one question.</summary>
internal sealed class Asked(RecordContext context, ProjectCalendar calendar, ModuleReaders readers, RecordTables tables, TimeProvider time, Action<object, RecordExtra>? learn)
{
    private readonly long startedAt = time.GetTimestamp();

    public RecordContext Context => context;

    public ProjectCalendar Calendar => calendar;

    public ModuleReaders Readers => readers;

    /// <summary>Told what was learnt of a record by opening it.</summary>
    public Action<object, RecordExtra>? Learn => learn;

    public TimeProvider Time => time;

    public KeptResults Results => tables.Results;

    public DateTimeOffset Now => calendar.Local(time.GetUtcNow());

    public (RecordTable? Table, Refused? Problem) TableOf(RecordModule module, ProjectParts parts) => module switch
    {
        RecordModule.Issues => TableOf(module, parts.Issues!, parts, (projection, issue) => issue.Deleted ? null : projection.Of(issue)),
        RecordModule.Rfis => TableOf(module, parts.Rfis!, parts, (projection, rfi) => projection.Of(rfi)),
        _ => TableOf(module, parts.Submittals!, parts, (projection, submittal) => projection.Of(submittal)),
    };

    /// <summary>A module as an earlier question had it, so long as a result of it would still be shown; null otherwise.</summary>
    public RecordTable? HeldTableOf(RecordModule module) =>
        tables.Held(module, calendar) is { } held && time.GetUtcNow() - held.AsOf < KeptResults.KeptFor ? held : null;

    /// <summary>Modules that could be read and why the others could not.</summary>
    public ModuleTables TablesOf(IReadOnlyList<RecordModule> modules, ProjectParts parts)
    {
        var found = modules.Select(module => (Module: module, Found: TableOf(module, parts))).ToArray();
        return new ModuleTables(
            found.Select(one => one.Found.Table).OfType<RecordTable>().ToArray(),
            found.Where(one => one.Found.Problem is not null).ToDictionary(one => one.Module, one => one.Found.Problem!));
    }

    public RecordLink LinkTo(RecordEntry entry) =>
        new(entry.Module, entry.Id, entry.Label, entry.Title, readers.Link(context.Project, entry.Module, entry.Id).AbsoluteUri);

    public Receipt Receipt(string filter, int matched, int read, int total, DateTimeOffset asOf, IEnumerable<string> definitions, IEnumerable<string> missing) => new(
        filter,
        matched,
        read,
        total,
        calendar.Local(asOf),
        calendar.ZoneName,
        (calendar.Note is { } note ? definitions.Append(note) : definitions).ToArray(),
        missing.ToArray(),
        Seconds());

    public Receipt Receipt(string filter, int matched, RecordTable table, IEnumerable<string> missing) =>
        Receipt(filter, matched, table.Read.Read, table.Read.Total, table.AsOf, [], missing) with { Pages = table.Read.Pages };

    public double Seconds() => time.GetElapsedTime(startedAt).TotalSeconds;

    private (RecordTable? Table, Refused? Problem) TableOf<T>(RecordModule module, PartRead<T> part, ProjectParts parts, Func<EntryProjection, T, RecordEntry?> project)
        where T : class =>
        PartProblem.Of(module, part, context.Project) is { } problem ? (null, problem) : (tables.Of(module, part, parts, calendar, project), null);
}
