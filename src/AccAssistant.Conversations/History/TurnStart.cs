using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>What became of an attempt to begin a turn.</summary>
public abstract record TurnStart;

/// <summary>The question is stored and the turn is running.</summary>
/// <param name="Turn">Its <see cref="TurnRow.LastEventNumber"/> is the number of its first event.</param>
public sealed record TurnBegun(TurnRow Turn, IReadOnlyList<PastTurn> Past, EventNumbers Numbers) : TurnStart
{
    /// <summary>The conversation's turn before it, ended by now, where it ran in another process; null where it ran here, or there is none.</summary>
    public StoredTurn? Elsewhere { get; init; }
}

/// <summary>The same question came before.</summary>
public sealed record TurnKnown(Guid TurnId) : TurnStart;

/// <param name="Refusal">A sentence for the person.</param>
public sealed record TurnRefused(string Refusal) : TurnStart
{
    /// <summary>The limit that was reached, as the audit trail names it; null where it was something else.</summary>
    public string? Limit { get; init; }
}
