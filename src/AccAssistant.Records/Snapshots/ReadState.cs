namespace AccAssistant.Records.Snapshots;

/// <summary>How whole a module is, without its records.</summary>
internal sealed record ReadState(int Read, int Total, DateTimeOffset ReadAt, PartState State, string? Reason, PartState VoidState, string? VoidReason)
{
    /// <summary>Why what is shown is older than it should be; null when it is not.</summary>
    public string? StaleReason { get; init; }

    /// <inheritdoc cref="PartRead{T}.Pages"/>
    public int Pages { get; init; }

    public static ReadState Of<T>(PartRead<T> part) =>
        new(part.Items.Count, part.Total, part.ReadAt, part.State, part.Reason, part.VoidState, part.VoidReason) { StaleReason = part.StaleReason, Pages = part.Pages };
}
