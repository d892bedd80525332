using Orleans;

namespace AccAssistant.Records;

/// <summary>Records are being read.</summary>
/// <param name="Total">Null until the server has said it.</param>
/// <param name="WaitingSeconds">How long Autodesk's request limit makes this reading wait, as it was when told; null when it does not.</param>
[GenerateSerializer, Immutable]
public sealed record Reading(RecordModule Module, int Read, int? Total, int? WaitingSeconds = null) : RecordReply;
