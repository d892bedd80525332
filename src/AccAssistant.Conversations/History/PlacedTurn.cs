using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>A turn and the versions of its question: edits and retries stand in one place.</summary>
/// <param name="Versions">Of that place, oldest first, this one included.</param>
public sealed record PlacedTurn(TurnRow Turn, IReadOnlyList<Guid> Versions);
