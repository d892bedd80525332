using Orleans;

namespace AccAssistant.Records.Queries;

[GenerateSerializer, Immutable]
public sealed record ResultColumn(string Name, ColumnKind Kind);
