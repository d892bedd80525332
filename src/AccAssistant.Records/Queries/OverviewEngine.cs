using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>The figures of one module at a glance.</summary>
internal static class OverviewEngine
{
    public static ModuleOverview Of(RecordTable table, DateOnly today)
    {
        var counted = Counted(table);
        return new ModuleOverview(
            table.Module,
            null,
            counted.Count,
            counted.Count(entry => entry.Standing == Standing.Open),
            counted.Count(entry => entry.IsOverdue(today)),
            new EntryGroups(Groupings.Status, null, today, counted).Ordered());
    }

    public static ModuleOverview Without(RecordModule module, string problem) => new(module, problem, 0, 0, 0, []);

    public static IEnumerable<string> Definitions(RecordTable table, DateOnly today)
    {
        yield return Queries.Definitions.For(table.Module, Queries.Definitions.Open(table.Module, Counted(table)));
        yield return Queries.Definitions.For(table.Module, Queries.Definitions.Overdue(table.Module, Counted(table), today));
        if (table.Module == RecordModule.Submittals)
            yield return SubmittalDue.Definition;
        if (Queries.Definitions.LeftOut(table.Entries) is { } leftOut)
            yield return Queries.Definitions.For(table.Module, leftOut);
    }

    private static List<RecordEntry> Counted(RecordTable table) =>
        table.Entries.Where(entry => entry.Standing is not (Standing.Draft or Standing.Void)).ToList();
}
