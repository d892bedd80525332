namespace AccAssistant.Conversations.Turns;

/// <summary>A turn to run.</summary>
/// <param name="Past">Earlier turns in order, replaced ones left out.</param>
public sealed record TurnWork(Guid TurnId, Question Question, IReadOnlyList<PastTurn> Past);
