using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <summary>Compares the figures beside the rows: groups and what was measured.</summary>
internal sealed class FigureComparison(ToolActivity then, ResultSet now, PassedDays passed)
{
    private const string StandsStill = "response time";

    private readonly Dictionary<string, ResultGroup> groupsNow = now.Groups.DistinctBy(group => group.Name, StringComparer.Ordinal).ToDictionary(group => group.Name, StringComparer.Ordinal);

    private bool AllGroupsKnown => then.GroupCount <= then.Groups.Count;

    public IReadOnlyList<GroupChange> Groups()
    {
        var known = then.Groups.Select(group => new GroupChange(group.Name, group.Count, groupsNow.GetValueOrDefault(group.Name)?.Count ?? 0));
        var names = then.Groups.Select(group => group.Name).ToHashSet(StringComparer.Ordinal);
        var come = AllGroupsKnown ? now.Groups.Where(group => !names.Contains(group.Name)).Select(group => new GroupChange(group.Name, 0, group.Count)) : [];
        return [.. known.Concat(come).Where(change => change.Then != change.Now)];
    }

    public (int Then, int Now) MoreGroups() => AllGroupsKnown ? (0, 0) : (then.GroupCount, now.Groups.Count);

    public IReadOnlyList<MeasureChange> Measures()
    {
        var ofGroups = then.Groups.Select(group => Between(group.Name, group.Measure, groupsNow.GetValueOrDefault(group.Name)?.Measure));
        return [.. ofGroups.Prepend(Between(null, then.Measure, now.Measure)).OfType<MeasureChange>()];
    }

    private MeasureChange? Between(string? group, ResultMeasure? before, ResultMeasure? after) =>
        before is null || after is null || before == after ? null : new MeasureChange(group, before, after, IsOnlyTime(before, after));

    private bool IsOnlyTime(ResultMeasure before, ResultMeasure after) =>
        before.Name != StandsStill
        && before.Count == after.Count
        && passed.Explain(before.Mean, after.Mean)
        && passed.Explain(before.Median, after.Median)
        && passed.Explain(before.Most, after.Most);
}
