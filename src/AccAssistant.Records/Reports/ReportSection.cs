using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records.Reports;

/// <summary>One part of a report: a query's result, a table worked out from several, or why there is neither.</summary>
/// <param name="Result">Its rows, its groups or both, as <paramref name="Shape"/> says; with every row of its query by its id.</param>
/// <param name="Table">Rows worked out.</param>
/// <param name="Problem">Why it could not be made, in a sentence; null when it could.</param>
[GenerateSerializer, Immutable]
public sealed record ReportSection(string Name, string Title, SectionShape Shape, ResultSet? Result, ReportTable? Table, string? Problem)
{
    /// <summary>What is to be known before it is read, in a sentence; null for nothing.</summary>
    [Id(0)]
    public string? Note { get; init; }
}
