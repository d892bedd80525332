namespace AccAssistant.Acc;

/// <summary>Who reads, how urgently, and who hears of waiting.</summary>
public sealed record Reader(Caller Caller)
{
    /// <summary>Takes a small share of the quota and gives way to people who wait for an answer.</summary>
    public bool InBackground { get; init; }

    /// <summary>Told how long a request waits for its place in the quota, before the waiting; may be called from any thread.</summary>
    public Action<TimeSpan>? Waiting { get; init; }

    public static implicit operator Reader(Caller caller) => new(caller);

    public static Reader FromCaller(Caller caller) => new(caller);
}
