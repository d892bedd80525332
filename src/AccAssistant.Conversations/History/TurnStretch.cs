namespace AccAssistant.Conversations.History;

/// <summary>Some of a conversation's turns in order, each place's last version.</summary>
/// <param name="Earlier">Whether there are places before these.</param>
/// <param name="Later">Whether there are places after these.</param>
public sealed record TurnStretch(IReadOnlyList<PlacedTurn> Turns, bool Earlier, bool Later);
