using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Makes a report: each section from its query, all from the same records.</summary>
internal sealed class ReportAnswer(Asked asked)
{
    /// <param name="past">What its section of changes compares with; null where it has none.</param>
    public Reported Of(PlannedReport report, ReportRequest request, Past? past, ProjectParts parts)
    {
        var sections = report.Sections.Select(section => Of(section, request, past, parts)).ToArray();
        var (tables, problems) = asked.TablesOf(report.Modules, parts);
        var receipts = sections.Select(section => section.Result?.Receipt).OfType<Receipt>().ToArray();
        var receipt = asked.Receipt(
            report.Plan.Title,
            sections.Sum(section => section.Result?.Receipt.Matched ?? 0),
            tables.Sum(table => table.Read.Read),
            tables.Sum(table => table.Read.Total),
            tables.Select(table => table.AsOf).DefaultIfEmpty(asked.Now).Min(),
            receipts.SelectMany(one => one.Definitions).Distinct(),
            problems.Values.Select(problem => problem.Message).Concat(receipts.SelectMany(one => one.Missing)).Distinct());
        return new Reported(new Report(report.Plan.Name, report.Plan.Title, sections, receipt with { Pages = tables.Sum(table => table.Read.Pages) }) { Where = request.Where });
    }

    private ReportSection Of(PlannedSection section, ReportRequest request, Past? past, ProjectParts parts)
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

            asked.Results.Keep(found);
            var shown = plan.Shape is SectionShape.Rows or SectionShape.GroupsAndRows ? Math.Clamp((query.Top ?? int.MaxValue) - request.From, 0, request.Rows) : 0;
            return made with { Result = found.Rows(request.From, shown, asked.LinkTo), Table = TableOf(plan.Shape, found) };
        }
        catch (RecordQueryException error)
        {
            return made with { Problem = error.Message };
        }
    }

    private ReportTable? TableOf(SectionShape shape, FullResult found) => shape switch
    {
        SectionShape.Overview => OverviewTable.Of(found.Entries, asked.Calendar.Today),
        SectionShape.Weeks => WeeklyFlow.Of(found.Entries, asked.Calendar.Today),
        SectionShape.Thread => SubjectThread.Of(found.Entries, asked.LinkTo),
        _ => null,
    };
}
