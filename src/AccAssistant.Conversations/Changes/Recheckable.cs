using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Changes;

/// <summary>Which look-ups of a turn can be made again and compared.</summary>
public static class Recheckable
{
    /// <summary>Those of a query, each query once.</summary>
    public static IReadOnlyList<ToolActivity> In(IEnumerable<ToolActivity> activities) =>
        [.. activities.Where(Can).DistinctBy(activity => activity.Query, StringComparer.Ordinal)];

    /// <summary>Those that gave something and yet cannot be compared: opened records, overviews, lists of people and files.</summary>
    public static IReadOnlyList<ToolActivity> NotIn(IEnumerable<ToolActivity> activities) =>
        [.. activities.Where(activity => activity is { Failure: null, Receipt: not null } && !Can(activity))];

    private static bool Can(ToolActivity activity) => activity is { Failure: null, Receipt: not null, Query.Length: > 0 };
}
