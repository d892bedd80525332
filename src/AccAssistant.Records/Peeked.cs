using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

/// <summary>One record as a list has it.</summary>
/// <param name="Receipt">When it was read.</param>
[GenerateSerializer, Immutable]
public sealed record Peeked(IReadOnlyList<ResultColumn> Columns, ResultRow Row, Receipt Receipt) : RecordReply;
