namespace AccAssistant.Conversations.History;

/// <summary>A stretch of a person's conversations about a project, newest first.</summary>
/// <param name="Pinned">The latest pinned first; only at the head of the list.</param>
/// <param name="Older">Whether there are more after these.</param>
public sealed record ConversationList(IReadOnlyList<ConversationSummary> Pinned, IReadOnlyList<ConversationSummary> Conversations, bool Older);
