namespace AccAssistant.Records.Snapshots;

/// <summary>Something people did around a record on a known day.</summary>
/// <param name="PersonId">Null where Autodesk does not say who.</param>
/// <param name="Text">As written; null where nothing was.</param>
internal sealed record Remark(RemarkKind Kind, DateTimeOffset At, string? PersonId, string? Text)
{
    /// <summary>Of a review: what was decided.</summary>
    public string? ResponseId { get; init; }

    /// <summary>Of a submittal's review; 0 for all else.</summary>
    public int Step { get; init; }
}
