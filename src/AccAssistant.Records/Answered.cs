using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

[GenerateSerializer, Immutable]
public sealed record Answered(ResultSet Result) : RecordReply;
