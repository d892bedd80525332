using AccAssistant.Acc;

namespace AccAssistant.Web.Chat;

/// <summary>What a person's conversation is about; null when it is not there or not theirs.</summary>
public delegate Task<ProjectId?> ProjectOfConversation(string userId, Guid conversationId, CancellationToken cancellationToken);
