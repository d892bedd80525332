using AccAssistant.Acc;
using AccAssistant.Records.Details;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records;

/// <summary>One request from its words to its final reply.</summary>
internal sealed class RecordAnswer(RecordRequest request, RecordContext context, ProjectCalendar calendar, ModuleReaders readers, RecordTables tables, TimeProvider time, Action<object, RecordExtra>? learn = null)
{
    private readonly long startedAt = time.GetTimestamp();
    private RecordQuery? query;

    /// <summary>What the request is about; known once it is prepared.</summary>
    public IReadOnlyList<RecordModule> Modules { get; private set; } = [];

    /// <summary>Reads the request before anything is read for it.</summary>
    /// <returns>Null, or why it cannot be understood.</returns>
    public Refused? Prepare()
    {
        try
        {
            query = request is QueryRequest text ? RecordQueryText.Parse(text.Where, text.Module) : null;
            Modules = request switch
            {
                NumberRequest number => [number.Module],
                _ when query is not null => [query.Module],
                _ => ModuleWords.All,
            };
            return null;
        }
        catch (RecordQueryException error)
        {
            return new Refused(RefusalKind.Query, error.Message);
        }
    }

    public async Task<RecordReply> GiveAsync(ProjectParts parts, CancellationToken cancellationToken)
    {
        try
        {
            return request switch
            {
                NumberRequest number => await NumberAsync(number, parts, cancellationToken).ConfigureAwait(false),
                OverviewRequest => Overview(parts),
                QueryRequest asked => Query(asked, parts),
                _ => new Refused(RefusalKind.Query, "This cannot be asked of the records."),
            };
        }
        catch (RecordQueryException error)
        {
            return new Refused(RefusalKind.Query, error.Message);
        }
    }

    private RecordReply Query(QueryRequest asked, ProjectParts parts)
    {
        var (table, problem) = TableOf(query!.Module, parts);
        if (table is null)
            return problem!;
        if (new StatusFilter(query.Status, calendar.Today).AsksVoidOnly && table.Read is { VoidState: not (PartState.Read or PartState.Partial), VoidReason: { } reason })
            return new Refused(RefusalKind.Upstream, $"Void {query.Module.Plural()} could not be read: {reason}. Ask again in a minute.");

        return new Answered(new QueryEngine(table, calendar, context.Caller.UserId, LinkTo).Run(query, asked.Rows, Seconds));
    }

    private async Task<RecordReply> NumberAsync(NumberRequest number, ProjectParts parts, CancellationToken cancellationToken)
    {
        var (table, problem) = TableOf(number.Module, parts);
        if (table is null)
            return problem!;

        var found = NumberSearch.Find(table, number.Number);
        var missing = MissingParts.Of(table.Module, table.Read, withVoid: found.Count == 0).ToArray();
        return found.Count switch
        {
            0 => new Refused(RefusalKind.NotFound, string.Join(' ', missing.Select(sentence => $"Note: {sentence}.").Prepend(NumberSearch.NotFound(table, number.Number)))),
            1 => await OpenAsync(found[0], table, missing, cancellationToken).ConfigureAwait(false),
            _ => new Choice(found.Select(LinkTo).ToArray(), Receipt(NumberFilter(number), found.Count, table, missing)),
        };
    }

    private async Task<RecordReply> OpenAsync(RecordEntry entry, RecordTable table, IReadOnlyList<string> missing, CancellationToken cancellationToken)
    {
        var reader = new DetailReader(readers, table.Names, calendar, context, learn);
        try
        {
            // Off the asker's scheduler, like all network work.
            var opened = await Task.Run(() => reader.OpenAsync(entry, cancellationToken), cancellationToken).ConfigureAwait(false);
            var receipt = Receipt($"{table.Module.Title()} · {entry.Label}", 1, table, missing.Concat(opened.Missing)) with { AsOf = calendar.Local(time.GetUtcNow()) };
            return new Found(new RecordDetail(LinkTo(opened.Entry), opened.Facts, opened.Texts, receipt));
        }
        catch (AccException error)
        {
            return error.Kind == AccErrorKind.SignInRequired
                ? PartProblem.SignIn
                : new Refused(RefusalKind.NotFound, $"{entry.Label} was listed but can no longer be opened: it was deleted, or your access has changed.");
        }
    }

    private Overviewed Overview(ProjectParts parts)
    {
        var modules = ModuleWords.All.Select(module => (Module: module, Found: TableOf(module, parts))).ToArray();
        var read = modules.Select(module => module.Found.Table).OfType<RecordTable>().ToArray();
        var overviews = modules.Select(module => module.Found.Table is { } table
            ? OverviewEngine.Of(table, calendar.Today)
            : OverviewEngine.Without(module.Module, module.Found.Problem!.Message)).ToArray();

        var definitions = read.SelectMany(table => OverviewEngine.Definitions(table, calendar.Today));
        var missing = read.SelectMany(table => MissingParts.Of(table.Module, table.Read, withVoid: false))
            .Concat(modules.Select(module => module.Found.Problem?.Message).OfType<string>());
        return new Overviewed(overviews, new Receipt(
            "Issues, RFIs and submittals",
            overviews.Sum(overview => overview.Total),
            read.Sum(table => table.Read.Read),
            read.Sum(table => table.Read.Total),
            calendar.Local(read.Select(table => table.AsOf).DefaultIfEmpty(time.GetUtcNow()).Min()),
            calendar.ZoneName,
            WithZone(definitions).ToArray(),
            missing.ToArray(),
            Seconds()));
    }

    private (RecordTable? Table, Refused? Problem) TableOf(RecordModule module, ProjectParts parts) => module switch
    {
        RecordModule.Issues => TableOf(module, parts.Issues!, parts.Names, (projection, issue) => issue.Deleted ? null : projection.Of(issue)),
        RecordModule.Rfis => TableOf(module, parts.Rfis!, parts.Names, (projection, rfi) => projection.Of(rfi)),
        _ => TableOf(module, parts.Submittals!, parts.Names, (projection, submittal) => projection.Of(submittal)),
    };

    private (RecordTable? Table, Refused? Problem) TableOf<T>(RecordModule module, PartRead<T> part, NameParts names, Func<EntryProjection, T, RecordEntry?> project) =>
        PartProblem.Of(module, part, context.Project) is { } problem ? (null, problem) : (tables.Of(module, part, names, calendar, project), null);

    private Receipt Receipt(string filter, int matched, RecordTable table, IEnumerable<string> missing) => new(
        filter,
        matched,
        table.Read.Read,
        table.Read.Total,
        calendar.Local(table.AsOf),
        calendar.ZoneName,
        WithZone([]).ToArray(),
        missing.ToArray(),
        Seconds());

    private static string NumberFilter(NumberRequest number) => $"{number.Module.Title()} · number {number.Number.Trim()}";

    private IEnumerable<string> WithZone(IEnumerable<string> definitions) => calendar.Note is { } note ? definitions.Append(note) : definitions;

    private RecordLink LinkTo(RecordEntry entry) =>
        new(entry.Module, entry.Id, entry.Label, entry.Title, readers.Link(context.Project, entry.Module, entry.Id).AbsoluteUri);

    private double Seconds() => time.GetElapsedTime(startedAt).TotalSeconds;
}
