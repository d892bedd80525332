using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>What one tool call looked up, as the page shows it and the store keeps it.</summary>
/// <param name="ResultId">Short name of the result in this turn, <c>r1</c>, <c>r2</c> …; the answer places its table by it.</param>
/// <param name="Text">The tool line in plain words.</param>
/// <param name="Failure">A sentence when it did not work; then there is no receipt.</param>
/// <param name="Query">The query in its text form, where there was one.</param>
/// <param name="Rows">The first rows, at most <see cref="ShownRows"/>; <see cref="Receipt.Matched"/> says how many there are.</param>
/// <param name="Records">Every record named to the model by this call; only these are linked in the answer.</param>
[GenerateSerializer, Immutable]
public sealed record ToolActivity(
    string CallId,
    string ResultId,
    string Text,
    string? Failure,
    string? Query,
    Receipt? Receipt,
    IReadOnlyList<ResultColumn> Columns,
    IReadOnlyList<ResultRow> Rows,
    IReadOnlyList<RecordLink> Records)
{
    public const int ShownRows = 20;
}
