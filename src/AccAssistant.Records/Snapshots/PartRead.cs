using AccAssistant.Acc;

namespace AccAssistant.Records.Snapshots;

/// <summary>One part of a project as it was read: a module's records or a list of names. Never changed: a refresh makes a new one, in which unchanged records are the same objects.</summary>
/// <param name="Items">Each once, by id.</param>
/// <param name="Total">What the server said there are; never less than <paramref name="Items"/>.</param>
/// <param name="ReadAt">When reading began: nothing here is older.</param>
/// <param name="Reason">Why it is not whole, for the middle of a sentence; null when it is.</param>
internal sealed record PartRead<T>(IReadOnlyList<T> Items, int Total, DateTimeOffset ReadAt, PartState State, string? Reason)
{
    /// <summary>Void submittals come by a call of their own; null when that was answered whole.</summary>
    public string? VoidReason { get; init; }

    public PartState VoidState { get; init; } = PartState.Read;

    /// <summary>Why this could not be read again when it should have been, for the middle of a sentence: it is as it was at <see cref="ReadAt"/>. Null when it is fresh.</summary>
    public string? StaleReason { get; init; }

    /// <summary>When the reading that failed ended; null unless there is a <see cref="StaleReason"/>.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>What changed before this, by the server's stamps, is in here; null where the records carry no stamps.</summary>
    public DateTimeOffset? Watermark { get; init; }

    /// <summary>When every page of it was last read.</summary>
    public DateTimeOffset WholeAt { get; init; } = ReadAt;

    /// <summary>How many pages that took; of a part that broke off, how many came. 0 where pages are not counted.</summary>
    public int Pages { get; init; }

    /// <summary>What ended the reading early; null when nothing did or when it was no answer of Autodesk's.</summary>
    public AccErrorKind? Broken { get; init; }

    /// <summary>Names that were in the list once and have left it since.</summary>
    public IReadOnlyList<T> Remembered { get; init; } = [];

    /// <summary>Whether asking again at once would be pointless. What broke is tried again at the next question.</summary>
    public bool IsSettled => StaleReason is null && Settles(State) && Settles(VoidState);

    public bool HasItems => State is PartState.Read or PartState.Partial;

    /// <summary>Whether there is nothing left to show: not even what was read before.</summary>
    public bool IsLost => State is PartState.NoAccess or PartState.NotHere or PartState.SignInRequired || Broken is AccErrorKind.Forbidden or AccErrorKind.NotFound;

    public bool IsWhole => State == PartState.Read && Reason is null;

    public bool IsVoidWhole => VoidState == PartState.Read && VoidReason is null;

    /// <summary>Whether what is worked out of the other holds for this one too.</summary>
    public bool SaysTheSameAs(PartRead<T> other) =>
        ReferenceEquals(Items, other.Items) && ReferenceEquals(Remembered, other.Remembered) && HasItems == other.HasItems;

    /// <summary>The same, said to be old.</summary>
    public PartRead<T> Staled(string reason, DateTimeOffset triedAt) => this with { StaleReason = reason, TriedAt = triedAt };

    private static bool Settles(PartState state) => state is PartState.Read or PartState.NoAccess or PartState.NotHere;
}
