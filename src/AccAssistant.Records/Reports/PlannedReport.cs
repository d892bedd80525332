using AccAssistant.Acc.Projects;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports.Changes;

namespace AccAssistant.Records.Reports;

/// <summary>A report made ready to be asked, with the filters of one request.</summary>
internal sealed record PlannedReport(ReportPlan Plan, IReadOnlyList<PlannedSection> Sections)
{
    /// <summary>Since when changes are told; null where none are.</summary>
    public Since? Since { get; private init; }

    /// <summary>Whether it is all of the OAC pack, as it is taken to the meeting.</summary>
    public bool IsWholePack { get; private init; }

    public IReadOnlyList<RecordModule> Modules =>
        [.. ModuleWords.All.Where(module => Sections.Any(section => section.Query?.Modules.Contains(module) ?? false))];

    /// <exception cref="RecordQueryException">There is no such report or section, or no section takes the filters.</exception>
    public static PlannedReport Of(ReportRequest request, DateOnly today, Platform platform)
    {
        var plan = ReportBook.PlanOf(request.Name)
            ?? throw QueryWordReader.Unknown("report", request.Name, ReportBook.Plans.Select(one => one.Name));
        var wanted = plan.Sections.Where(section => request.Section is null || section.Name == request.Section).ToArray();
        if (wanted.Length == 0)
            throw QueryWordReader.Unknown("section", request.Section!, plan.Sections.Select(section => section.Name));
        if (plan.NeedsText && QueryText.ValueOf(request.Where, "text").Length == 0)
            throw new RecordQueryException("Say which subject: text: and one or several words.");

        var (since, where) = plan.TakesSince ? Since.Cut(request.Where, today) : (null, request.Where);
        var sections = wanted.Select(section => Of(section, where, today, platform)).ToArray();
        return Array.TrueForAll(sections, section => section.Query is null)
            ? throw new RecordQueryException(sections[0].Problem!)
            : new PlannedReport(plan, sections)
            {
                Since = Array.Find(wanted, section => section.Shape == SectionShape.Changes) is { } changes ? since ?? changes.Since : null,
                IsWholePack = plan.Name == ReportBook.Pack && request is { Section: null, Where: "" },
            };
    }

    private static PlannedSection Of(SectionPlan section, string where, DateOnly today, Platform platform)
    {
        try
        {
            var query = RecordQueryText.Change(section.WhereOn(today), where);
            if (platform != Platform.Bim360)
                return new PlannedSection(section, query, null);

            // Of a BIM 360 project there are only issues to be read.
            return query.Modules.Contains(RecordModule.Issues)
                ? new PlannedSection(section, RecordQueryText.Change(RecordQueryText.Print(query), "module: issues"), null)
                : new PlannedSection(section, null, $"{ModuleWords.Listed(query.Modules)} of a BIM 360 project cannot be read.");
        }
        catch (RecordQueryException error)
        {
            return new PlannedSection(section, null, error.Message);
        }
    }
}
