using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

[GenerateSerializer, Immutable]
public sealed record Overviewed(IReadOnlyList<ModuleOverview> Modules, Receipt Receipt) : RecordReply;
