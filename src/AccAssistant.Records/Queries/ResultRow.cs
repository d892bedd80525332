using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>One record of a result set; one cell per column, empty where not set.</summary>
[GenerateSerializer, Immutable]
public sealed record ResultRow(RecordLink Record, IReadOnlyList<string> Cells);
