using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>What became of a question at the door.</summary>
/// <param name="TurnId">The turn that answers it; null when it was refused.</param>
/// <param name="Refusal">A sentence for the person; the text stays in the box.</param>
[GenerateSerializer, Immutable]
public sealed record AskOutcome(Guid? TurnId, string? Refusal);
