using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>What one tool call looked up, as the page shows it and the store keeps it.</summary>
/// <param name="ResultId">Short name of the result in this turn, <c>r1</c>, <c>r2</c> …; the answer places its table by it.</param>
/// <param name="Text">The tool line in plain words.</param>
/// <param name="Failure">A sentence when it did not work; then there is no receipt.</param>
/// <param name="Query">The query in its text form, where there was one.</param>
/// <param name="Rows">The first rows, at most <see cref="ShownRows"/>; <see cref="Receipt.Matched"/> says how many there are.</param>
/// <param name="Records">Every record named to the model by this call; only these are linked in the answer.</param>
[GenerateSerializer, Immutable]
public sealed record ToolActivity(
    string CallId,
    string ResultId,
    string Text,
    string? Failure,
    string? Query,
    Receipt? Receipt,
    IReadOnlyList<ResultColumn> Columns,
    IReadOnlyList<ResultRow> Rows,
    IReadOnlyList<RecordLink> Records)
{
    public const int ShownRows = 20;
    public const int ShownGroups = 20;

    /// <summary>The records' own id of the result, for <see cref="RowsRequest"/>; null where there was none, or the turn is older than this.</summary>
    [Id(0)]
    public string? SetId { get; init; }

    /// <summary>The grouping in words; null without one.</summary>
    [Id(1)]
    public string? GroupedBy { get; init; }

    /// <summary>The first groups, at most <see cref="ShownGroups"/> of <see cref="GroupCount"/>.</summary>
    [Id(2)]
    public IReadOnlyList<ResultGroup> Groups { get; init; } = [];

    [Id(3)]
    public int GroupCount { get; init; }

    /// <summary>What was measured over all records that fit.</summary>
    [Id(4)]
    public ResultMeasure? Measure { get; init; }

    /// <summary>Names of the second grouping; empty without one.</summary>
    [Id(5)]
    public IReadOnlyList<string> Across { get; init; } = [];

    /// <summary>All records by the second grouping.</summary>
    [Id(6)]
    public IReadOnlyList<int> AcrossAll { get; init; } = [];

    /// <summary>Those that came from a query and can be asked again, oldest first.</summary>
    public static IEnumerable<ToolActivity> ResultsOf(IEnumerable<ToolActivity> activities) => activities.Where(activity => activity is { Query.Length: > 0, Failure: null });

    /// <summary>With what a page needs to show the result's groups and to ask for the rest of it.</summary>
    public ToolActivity With(ResultSet result) => this with
    {
        SetId = result.Id,
        GroupedBy = result.GroupedBy,
        Groups = [.. result.Groups.Take(ShownGroups)],
        GroupCount = result.Groups.Count,
        Measure = result.Measure,
        Across = result.Across,
        AcrossAll = result.AcrossAll,
    };
}
