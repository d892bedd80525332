using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>A query's outcome over the complete data.</summary>
/// <param name="Id">Short; <see cref="RowsRequest"/> gives more rows by it for as long as the result is kept.</param>
/// <param name="Modules">What was asked about, one or several.</param>
/// <param name="Query">The query in its normal text form; asked again it means the same.</param>
/// <param name="Rows">The first rows in the query's order; <see cref="Receipt.Matched"/> says how many there are.</param>
/// <param name="Groups">Empty unless the query groups; largest first, but weeks, months and ages in their own order.</param>
/// <param name="Measure">What was measured over all records that fit; null unless the query measures.</param>
/// <param name="GroupedBy">The grouping in words, null without one.</param>
[GenerateSerializer, Immutable]
public sealed record ResultSet(
    string Id,
    IReadOnlyList<RecordModule> Modules,
    string Query,
    IReadOnlyList<ResultColumn> Columns,
    IReadOnlyList<ResultRow> Rows,
    IReadOnlyList<ResultGroup> Groups,
    string? GroupedBy,
    ResultMeasure? Measure,
    Receipt Receipt)
{
    /// <summary>The second grouping's names, each a column of the groups; empty without one.</summary>
    [Id(0)]
    public IReadOnlyList<string> Across { get; init; } = [];

    /// <summary>All records by the second grouping, each once; empty without one.</summary>
    [Id(1)]
    public IReadOnlyList<int> AcrossAll { get; init; } = [];
}
