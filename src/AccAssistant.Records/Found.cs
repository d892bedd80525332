using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

/// <summary>The one record with that number, opened.</summary>
[GenerateSerializer, Immutable]
public sealed record Found(RecordDetail Record) : RecordReply;
