using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>All modules at a glance; one that could not be read says so instead of zero.</summary>
internal sealed class OverviewAnswer(Asked asked)
{
    public Overviewed Of(ProjectParts parts)
    {
        var (read, problems) = asked.TablesOf(ModuleWords.All, parts);
        var overviews = ModuleWords.All.Select(module => problems.TryGetValue(module, out var problem)
            ? OverviewEngine.Without(module, problem.Message)
            : OverviewEngine.Of(read.First(table => table.Module == module), asked.Calendar.Today)).ToArray();
        var missing = read.SelectMany(table => MissingParts.Of(table.Module, table.Read, withVoid: false))
            .Concat(problems.Values.Select(problem => problem.Message));
        var receipt = asked.Receipt(
            "Issues, RFIs and submittals",
            overviews.Sum(overview => overview.Total),
            read.Sum(table => table.Read.Read),
            read.Sum(table => table.Read.Total),
            read.Select(table => table.AsOf).DefaultIfEmpty(asked.Now).Min(),
            read.SelectMany(table => OverviewEngine.Definitions(table, asked.Calendar.Today)),
            missing);
        return new Overviewed(overviews, receipt with { Pages = read.Sum(table => table.Read.Pages) });
    }
}
