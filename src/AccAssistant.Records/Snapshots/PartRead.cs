namespace AccAssistant.Records.Snapshots;

/// <summary>One part of a project as it was read: a module's records or a list of names.</summary>
/// <param name="Items">Each once, by id.</param>
/// <param name="Total">What the server said there are; never less than <paramref name="Items"/>.</param>
/// <param name="ReadAt">When reading began: nothing here is older.</param>
/// <param name="Reason">Why it is not whole, for the middle of a sentence; null when it is.</param>
internal sealed record PartRead<T>(IReadOnlyList<T> Items, int Total, DateTimeOffset ReadAt, PartState State, string? Reason)
{
    /// <summary>Void submittals come by a call of their own; null when that was answered whole.</summary>
    public string? VoidReason { get; init; }

    public PartState VoidState { get; init; } = PartState.Read;

    /// <summary>Whether asking again at once would be pointless. What broke is tried again at the next question.</summary>
    public bool IsSettled => Settles(State) && Settles(VoidState);

    public bool HasItems => State is PartState.Read or PartState.Partial;

    private static bool Settles(PartState state) => state is PartState.Read or PartState.NoAccess or PartState.NotHere;
}
