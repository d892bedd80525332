using Orleans;

namespace AccAssistant.Records;

/// <summary>What was asked about is not held, or is being read right now; nothing was read for this.</summary>
[GenerateSerializer, Immutable]
public sealed record NotHeld : RecordReply;
