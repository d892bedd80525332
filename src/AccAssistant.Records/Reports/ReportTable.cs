using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records.Reports;

/// <summary>Rows worked out from records or from results.</summary>
[GenerateSerializer, Immutable]
public sealed record ReportTable(IReadOnlyList<ResultColumn> Columns, IReadOnlyList<ReportRow> Rows);
