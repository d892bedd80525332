namespace AccAssistant.Conversations.Turns;

/// <summary>One conversation: at most one running turn, one numbered log of events.</summary>
public interface IConversation
{
    /// <summary>Stores the question, starts the turn and returns at once.</summary>
    Task<AskOutcome> Ask(Question question);

    /// <summary>
    /// The events after <paramref name="afterEvent"/>, then live ones, in order and without a gap, until the caller cancels or the conversation closes: it is alive anew where it is followed again.
    /// Those of the running turn always; a finished turn's events may be gone, and are then replaced by one <see cref="TurnStored"/>: read it from the store.
    /// </summary>
    IAsyncEnumerable<TurnEvent> Follow(long afterEvent, CancellationToken cancellationToken = default);

    /// <summary>Ends the running turn, if any, keeping what was written.</summary>
    Task Stop();
}
