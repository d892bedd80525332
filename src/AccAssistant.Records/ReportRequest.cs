using Orleans;

namespace AccAssistant.Records;

/// <summary>One of the ready reports.</summary>
/// <param name="Name">As <see cref="Reports.ReportBook"/> has it, e.g. <c>rfi-log</c>.</param>
/// <param name="Where">Filters every section takes too, in the text form of a query; a subject report takes its words from it. Empty: none.</param>
/// <param name="Rows">How many rows of each section to hand over at most; counts and groups are always over all.</param>
[GenerateSerializer, Immutable]
public sealed record ReportRequest(string Name, string Where, int Rows) : RecordRequest
{
    /// <summary>Only this section; null: all.</summary>
    [Id(0)]
    public string? Section { get; init; }

    /// <summary>How many rows of each section to leave out before the first handed over.</summary>
    [Id(1)]
    public int From { get; init; }
}
