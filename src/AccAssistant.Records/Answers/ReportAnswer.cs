using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Makes one report: each section from its query, all from the same records.</summary>
internal sealed class ReportAnswer(Asked asked)
{
    private readonly HashSet<(RecordModule Module, string Id)> told = [];

    /// <param name="past">What its section of changes compares with; null where it has none.</param>
    /// <exception cref="Acc.AccException">Sign-in has ended.</exception>
    public async Task<Reported> OfAsync(PlannedReport report, ReportRequest request, Past? past, ProjectParts parts, CancellationToken cancellationToken)
    {
        var sections = new List<ReportSection>();
        foreach (var section in report.Sections)
            sections.Add(await OfAsync(section, request, past, parts, cancellationToken).ConfigureAwait(false));

        var (tables, problems) = asked.TablesOf(report.Modules, parts);
        var receipts = sections.Select(section => section.Result?.Receipt).OfType<Receipt>().ToArray();
        var receipt = asked.Receipt(
            report.Plan.Title,
            // A record in several sections is one.
            sections is [{ Result: { } only }] ? only.Receipt.Matched : told.Count,
            tables.Sum(table => table.Read.Read),
            tables.Sum(table => table.Read.Total),
            tables.Select(table => table.AsOf).DefaultIfEmpty(asked.Now).Min(),
            receipts.SelectMany(one => one.Definitions).Distinct(),
            problems.Values.Select(problem => problem.Message).Concat(receipts.SelectMany(one => one.Missing)).Distinct());
        return new Reported(new Report(report.Plan.Name, report.Plan.Title, sections, receipt with { Pages = tables.Sum(table => table.Read.Pages) }) { Where = request.Where });
    }

    private async Task<ReportSection> OfAsync(PlannedSection section, ReportRequest request, Past? past, ProjectParts parts, CancellationToken cancellationToken)
    {
        var plan = section.Plan;
        var made = new ReportSection(plan.Name, plan.Title, plan.Shape, null, null, section.Problem);
        if (section.Query is not { } query)
            return made;

        try
        {
            var (found, refused) = new QueryAnswer(asked).Over(query, parts);
            if (found is null)
                return made with { Problem = refused!.Message };

            if (plan.Shape == SectionShape.Changes)
                return new ChangesAnswer(asked).Of(made, query, found, past!, parts);

            told.UnionWith(found.Entries.Select(entry => (entry.Module, entry.Id)));
            if (plan.Shape == SectionShape.Thread)
                return await ThreadAsync(made, query, found, request, parts, cancellationToken).ConfigureAwait(false);

            asked.Results.Keep(found);
            var shown = plan.Shape is SectionShape.Rows or SectionShape.GroupsAndRows ? Math.Clamp((query.Top ?? int.MaxValue) - request.From, 0, request.Rows) : 0;
            return made with { Result = found.Rows(request.From, shown, asked.LinkTo), Table = TableOf(plan.Shape, found) };
        }
        catch (RecordQueryException error)
        {
            return made with { Problem = error.Message };
        }
    }

    private async Task<ReportSection> ThreadAsync(ReportSection section, RecordQuery query, FullResult found, ReportRequest request, ProjectParts parts, CancellationToken cancellationToken)
    {
        var (remarks, missing) = await new ThreadRemarks(asked).OfAsync(found.Entries, parts, request.From == 0, cancellationToken).ConfigureAwait(false);
        // All modules go by the same names.
        var names = asked.TablesOf(query.Modules, parts).Tables[0].Names;
        return section with
        {
            Result = found.Head with { Receipt = found.Head.Receipt with { Missing = [.. found.Head.Receipt.Missing, .. missing] } },
            Table = new SubjectThread(asked.Calendar, names, remarks).Of(found.Entries, asked.LinkTo),
        };
    }

    private ReportTable? TableOf(SectionShape shape, FullResult found) => shape switch
    {
        SectionShape.Overview => OverviewTable.Of(found.Entries, asked.Calendar.Today),
        SectionShape.Weeks => WeeklyFlow.Of(found.Entries, asked.Calendar.Today),
        _ => null,
    };
}
