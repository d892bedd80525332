namespace AccAssistant.Conversations.History;

/// <summary>A conversation as a list shows it.</summary>
public sealed record ConversationSummary(Guid Id, string Title, DateTimeOffset UpdatedAt, bool Pinned);
