using Orleans;

namespace AccAssistant.Records;

/// <summary>Progress, or the one final reply to a request.</summary>
[GenerateSerializer, Immutable]
public abstract record RecordReply;
