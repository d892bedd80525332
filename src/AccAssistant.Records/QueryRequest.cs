using Orleans;

namespace AccAssistant.Records;

/// <summary>A query in its text form, e.g. <c>status: overdue; assignee: ACME; group: company; top: 10</c>.</summary>
/// <param name="Module">Used when the text names none.</param>
/// <param name="Rows">How many rows to hand over at most; counts and groups are always over all. With 0 the result is not kept: nobody has seen rows of it.</param>
[GenerateSerializer, Immutable]
public sealed record QueryRequest(RecordModule? Module, string Where, int Rows) : RecordRequest
{
    /// <summary>The text form of the query this one narrows: its filters stay unless <see cref="Where"/> names them again.</summary>
    [Id(0)]
    public string? Refines { get; init; }
}
