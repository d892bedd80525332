using AccAssistant.Storage;

namespace AccAssistant.Web.Chat;

/// <summary>A person's stored conversation with its turns; null when it is not there or not theirs.</summary>
public delegate Task<ConversationRow?> FindConversation(string userId, Guid conversationId, CancellationToken cancellationToken);
