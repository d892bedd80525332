namespace AccAssistant.Records.Snapshots;

/// <summary>One remote list, read page by page.</summary>
/// <param name="Items">Each once, by id.</param>
/// <param name="Total">The most the server said there are; never less than <paramref name="Items"/>.</param>
/// <param name="Fault">Null when it came to its end.</param>
internal sealed record ListRead<T>(IReadOnlyList<T> Items, int Total, ReadFault? Fault)
{
    public const string Moved = "the list changed while it was being read";

    /// <summary>Rows shifted between pages: as many may have come as there are, and still not the right ones.</summary>
    public bool HasMoved { get; init; }

    /// <summary>How many pages came.</summary>
    public int Pages { get; init; }

    public PartState State => Fault is null ? PartState.Read : IsKept ? PartState.Partial : Fault.State;

    /// <summary>Why it is not whole; null when it is.</summary>
    public string? Reason => Fault is null
        ? Items.Count < Total || HasMoved ? Moved : null
        : IsKept && Fault.State == PartState.NoAccess ? "access was refused midway" : Fault.Reason;

    private bool IsKept => Items.Count > 0 && Fault!.State != PartState.SignInRequired;
}
