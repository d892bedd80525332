namespace AccAssistant.Records.Snapshots;

/// <summary>How whole a module is, without its records.</summary>
internal sealed record ReadState(int Read, int Total, DateTimeOffset ReadAt, PartState State, string? Reason, PartState VoidState, string? VoidReason)
{
    public static ReadState Of<T>(PartRead<T> part) =>
        new(part.Items.Count, part.Total, part.ReadAt, part.State, part.Reason, part.VoidState, part.VoidReason);
}
