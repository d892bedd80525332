using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

/// <summary>The records found, shortest numbers first; empty where nothing begins so or nothing could be read.</summary>
[GenerateSerializer, Immutable]
public sealed record NumbersFound(IReadOnlyList<RecordLink> Records) : RecordReply;
