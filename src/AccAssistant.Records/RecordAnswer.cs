using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Records.Answers;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;
using AccAssistant.Storage;

namespace AccAssistant.Records;

/// <summary>One request from its words to its final reply.</summary>
internal sealed class RecordAnswer(RecordRequest request, RecordContext context, ProjectCalendar calendar, ModuleReaders readers, RecordTables tables, TimeProvider time, ISnapshotStore store, Action<object, RecordExtra>? learn = null)
{
    private readonly Asked asked = new(context, calendar, readers, tables, time, learn);
    private RecordQuery? query;
    private PlannedReport? report;

    /// <summary>What the request is about; known once it is prepared.</summary>
    public IReadOnlyList<RecordModule> Modules { get; private set; } = [];

    /// <summary>The one module the request is about by itself: that of a record named by its number.</summary>
    private RecordModule? Numbered => request switch
    {
        NumberRequest number => number.Module,
        NumbersRequest numbers => numbers.Module,
        PeekRequest peek => peek.Module,
        FilesRequest { Refines: null } files => RecordNumber.ModuleOf(files.Of),
        _ => null,
    };

    /// <summary>Reads the request before anything is read for it.</summary>
    /// <returns>Null, or the reply where nothing has to be read: why it cannot be understood, or what is still kept.</returns>
    public RecordReply? Prepare()
    {
        try
        {
            query = request switch
            {
                QueryRequest { Refines: { } narrowed } narrower => RecordQueryText.Refine(narrowed, narrower.Where),
                QueryRequest text => RecordQueryText.Parse(text.Where, text.Module),
                FilesRequest { Refines: { } narrowed } narrower => RecordQueryText.Refine(narrowed, narrower.Of),
                FilesRequest files when RecordNumber.ModuleOf(files.Of) is null => RecordQueryText.Parse(files.Of),
                RowsRequest { Sort: { } sort } rows => RecordQueryText.Change(rows.Query, $"sort: {sort}"),
                RowsRequest rows => RecordQueryText.Parse(rows.Query),
                RecheckRequest again => RecordQueryText.Parse(again.Query),
                _ => null,
            };
            report = request is ReportRequest wanted ? PlannedReport.Of(wanted, calendar.Today, context.Project.Platform) : null;
            Modules = Numbered is { } one ? [one] : query?.Modules ?? report?.Modules ?? ModuleWords.All;
            return request switch
            {
                RowsRequest { Sort: null } more => new QueryAnswer(asked).More(more),
                PeekRequest peek => new PeekAnswer(asked).Held(peek),
                _ => null,
            };
        }
        catch (RecordQueryException error)
        {
            return new Refused(RefusalKind.Query, error.Message);
        }
    }

    public DateOnly Today => calendar.Today;

    /// <summary>What is to be kept of what was read for it, to be compared with later; null for nothing.</summary>
    public SnapshotKind? Keeps => report is { IsWholePack: true } ? SnapshotKind.Pack
        : AllThereAre.All(Modules.Contains) ? SnapshotKind.Visit
        : null;

    /// <summary>The only ones there may be: of a BIM 360 project that is its issues.</summary>
    private IReadOnlyList<RecordModule> AllThereAre => context.Project.Platform == Platform.Bim360 ? [RecordModule.Issues] : ModuleWords.All;

    /// <summary>How the records stand. Of a visit nothing while one of its modules could not be read whole: the next look of the day may have it all.</summary>
    public PastRecords? Stand(ProjectParts parts)
    {
        var (tables, problems) = asked.TablesOf([.. AllThereAre.Where(Modules.Contains)], parts);
        var whole = tables.Select(PastModule.Of).OfType<PastModule>().ToArray();
        var isPart = whole.Length < tables.Count || problems.Values.Any(problem => problem.Kind != RefusalKind.Forbidden);
        return Keeps == SnapshotKind.Pack || !isPart ? new PastRecords(whole) { IsPart = isPart } : null;
    }

    public async Task<RecordReply> GiveAsync(ProjectParts parts, CancellationToken cancellationToken)
    {
        try
        {
            return request switch
            {
                NumberRequest number => await new NumberAnswer(asked).FindAsync(number, parts, cancellationToken).ConfigureAwait(false),
                FilesRequest files when query is null => await new FilesAnswer(asked).OfRecordAsync(Numbered!.Value, files.Of, parts, cancellationToken).ConfigureAwait(false),
                FilesRequest => await new FilesAnswer(asked).OfQueryAsync(query!, parts, cancellationToken).ConfigureAwait(false),
                OverviewRequest => new OverviewAnswer(asked).Of(parts),
                QueryRequest text => new QueryAnswer(asked).Run(query!, 0, Math.Min(text.Rows, query!.Top ?? int.MaxValue), parts),
                RowsRequest rows => new QueryAnswer(asked).Run(query!, rows.Offset, rows.Count, parts),
                RecheckRequest => new QueryAnswer(asked).Recheck(query!, parts),
                NumbersRequest numbers => new NumbersAnswer(asked).Find(numbers, parts),
                PeekRequest peek => new PeekAnswer(asked).Find(peek, parts),
                ReportRequest wanted => await ReportAsync(wanted, parts, cancellationToken).ConfigureAwait(false),
                PeopleRequest people => new PeopleAnswer(asked).Find(people, parts),
                _ => new Refused(RefusalKind.Query, "This cannot be asked of the records."),
            };
        }
        catch (RecordQueryException error)
        {
            return new Refused(RefusalKind.Query, error.Message);
        }
    }

    private async Task<RecordReply> ReportAsync(ReportRequest wanted, ProjectParts parts, CancellationToken cancellationToken)
    {
        var past = report!.Since is { } since
            ? await Past.FindAsync(since, calendar.Today, context.Caller.UserId, context.Project.Id, store, cancellationToken).ConfigureAwait(false)
            : null;
        try
        {
            return await new ReportAnswer(asked).OfAsync(report, wanted, past, parts, cancellationToken).ConfigureAwait(false);
        }
        catch (AccException error) when (error.Kind == AccErrorKind.SignInRequired)
        {
            return PartProblem.SignIn;
        }
    }
}
