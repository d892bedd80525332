using Orleans;

namespace AccAssistant.Records;

/// <summary>Records are being read.</summary>
/// <param name="Total">Null until the server has said it.</param>
[GenerateSerializer, Immutable]
public sealed record Reading(RecordModule Module, int Read, int? Total) : RecordReply;
