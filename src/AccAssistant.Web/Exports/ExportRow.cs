namespace AccAssistant.Web.Exports;

/// <param name="Cells">Invariant text, one per column; empty where not set.</param>
/// <param name="Url">Of the record in Autodesk's pages; null for a row that is computed, such as a total.</param>
public sealed record ExportRow(IReadOnlyList<string> Cells, string? Url)
{
    /// <summary>A last row about all others: it is not sorted or filtered among them.</summary>
    public bool IsTotal { get; init; }
}
