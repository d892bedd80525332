using Orleans;

namespace AccAssistant.Records;

/// <summary>What can be asked of the records.</summary>
[GenerateSerializer, Immutable]
public abstract record RecordRequest;
