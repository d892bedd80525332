using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>All modules at a glance; one that could not be read says so instead of zero.</summary>
internal sealed class OverviewAnswer(Asked asked)
{
    public Overviewed Of(ProjectParts parts)
    {
        var modules = ModuleWords.All.Select(module => (Module: module, Found: asked.TableOf(module, parts))).ToArray();
        var read = modules.Select(module => module.Found.Table).OfType<RecordTable>().ToArray();
        var overviews = modules.Select(module => module.Found.Table is { } table
            ? OverviewEngine.Of(table, asked.Calendar.Today)
            : OverviewEngine.Without(module.Module, module.Found.Problem!.Message)).ToArray();
        var missing = read.SelectMany(table => MissingParts.Of(table.Module, table.Read, withVoid: false))
            .Concat(modules.Select(module => module.Found.Problem?.Message).OfType<string>());
        return new Overviewed(overviews, asked.Receipt(
            "Issues, RFIs and submittals",
            overviews.Sum(overview => overview.Total),
            read.Sum(table => table.Read.Read),
            read.Sum(table => table.Read.Total),
            read.Select(table => table.AsOf).DefaultIfEmpty(asked.Now).Min(),
            read.SelectMany(table => OverviewEngine.Definitions(table, asked.Calendar.Today)),
            missing));
    }
}
