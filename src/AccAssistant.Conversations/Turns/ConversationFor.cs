namespace AccAssistant.Conversations.Turns;

/// <summary>Finds the one live conversation of that id. The caller has checked whose it is.</summary>
public delegate IConversation ConversationFor(Guid conversationId);
