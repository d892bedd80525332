using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Chat;

/// <summary>A turn of a conversation the caller has entered; null when it is not in it.</summary>
public delegate Task<PlacedTurn?> FindTurn(Guid conversationId, Guid turnId, CancellationToken cancellationToken);
