using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>A turn and which version of its question it is, from 1.</summary>
public sealed record VersionedTurn(TurnRow Turn, int Version);
