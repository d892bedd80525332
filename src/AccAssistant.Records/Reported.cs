using AccAssistant.Records.Reports;
using Orleans;

namespace AccAssistant.Records;

[GenerateSerializer, Immutable]
public sealed record Reported(Report Report) : RecordReply;
