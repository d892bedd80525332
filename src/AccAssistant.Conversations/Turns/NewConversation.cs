namespace AccAssistant.Conversations.Turns;

/// <summary>Makes the object behind <see cref="IConversation"/>. Whoever calls it sees to it that there is one per id.</summary>
public delegate Conversation NewConversation(Guid conversationId);
