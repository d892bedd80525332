using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>One record of a result set; one cell per column, empty where not set.</summary>
[GenerateSerializer, Immutable]
public sealed record ResultRow(RecordLink Record, IReadOnlyList<string> Cells)
{
    /// <summary>Autodesk's id of the attached file the row is about; null where it is about the record.</summary>
    [Id(0)]
    public string? FileId { get; init; }
}
