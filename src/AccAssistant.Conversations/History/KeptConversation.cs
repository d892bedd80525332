using AccAssistant.Acc;

namespace AccAssistant.Conversations.History;

/// <summary>What is kept of a conversation besides its turns.</summary>
public sealed record KeptConversation(Guid Id, ProjectId Project, string Title, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, bool Pinned);
