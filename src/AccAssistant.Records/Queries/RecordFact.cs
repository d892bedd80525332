using Orleans;

namespace AccAssistant.Records.Queries;

[GenerateSerializer, Immutable]
public sealed record RecordFact(string Name, string Value);
