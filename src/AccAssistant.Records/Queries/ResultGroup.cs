using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>A group and how many records are in it; a record with several holders is in several groups.</summary>
[GenerateSerializer, Immutable]
public sealed record ResultGroup(string Name, int Count)
{
    /// <summary>What was measured of the group's records; null unless the query measures.</summary>
    [Id(0)]
    public ResultMeasure? Measure { get; init; }

    /// <summary>Records by the second grouping, in the order of <see cref="ResultSet.Across"/>; empty without one.</summary>
    [Id(1)]
    public IReadOnlyList<int> Across { get; init; } = [];
}
