using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records.Reports;

/// <param name="Cells">One per column, invariant text; empty where not set.</param>
/// <param name="Record">The record it is about; null where it is about several.</param>
[GenerateSerializer, Immutable]
public sealed record ReportRow(IReadOnlyList<string> Cells, RecordLink? Record);
