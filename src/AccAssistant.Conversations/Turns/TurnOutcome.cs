using AccAssistant.Storage;

namespace AccAssistant.Conversations.Turns;

/// <summary>The one way a turn ended.</summary>
/// <param name="Failure">For the reader; null when it completed or was stopped.</param>
public sealed record TurnOutcome(TurnStatus Status, string? Failure)
{
    public static readonly TurnOutcome Completed = new(TurnStatus.Completed, null);

    public static readonly TurnOutcome Cancelled = new(TurnStatus.Cancelled, null);

    /// <summary>Under which its spans and log lines are found.</summary>
    public string? TraceId { get; init; }

    public TurnNotes Notes { get; init; } = TurnNotes.None;

    /// <summary>Why it failed, for operators: one of <see cref="TurnFailures"/>.</summary>
    public string? FailureKind { get; init; }

    /// <summary>What the model cost, as a day's limit counts; null where it was not asked.</summary>
    public long? Tokens { get; init; }

    public static TurnOutcome Failed(string failure, string kind) => new(TurnStatus.Failed, failure) { FailureKind = kind };
}
