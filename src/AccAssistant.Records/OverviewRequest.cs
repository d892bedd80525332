using Orleans;

namespace AccAssistant.Records;

/// <summary>Totals, open and overdue of all three modules.</summary>
[GenerateSerializer, Immutable]
public sealed record OverviewRequest : RecordRequest;
