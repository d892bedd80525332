using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>How a turn stands in the store.</summary>
public sealed record StoredTurn(Guid Id, TurnStatus Status, long LastEventNumber);
