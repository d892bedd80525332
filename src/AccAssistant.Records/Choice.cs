using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

/// <summary>Several records fit the number.</summary>
[GenerateSerializer, Immutable]
public sealed record Choice(IReadOnlyList<RecordLink> Records, Receipt Receipt) : RecordReply;
