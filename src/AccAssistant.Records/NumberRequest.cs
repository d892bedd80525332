using Orleans;

namespace AccAssistant.Records;

/// <summary>One record by the number people say: <c>RFI 12</c>, <c>#12</c>, <c>012</c>, <c>03 30 00-2</c>.</summary>
[GenerateSerializer, Immutable]
public sealed record NumberRequest(RecordModule Module, string Number) : RecordRequest;
