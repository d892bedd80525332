namespace AccAssistant.Conversations.History;

/// <summary>A conversation a search found.</summary>
/// <param name="Turn">The newest turn that fits; null where only the title does.</param>
/// <param name="Words">Of that turn, around what was searched for.</param>
public sealed record FoundConversation(Guid Id, string Title, DateTimeOffset UpdatedAt, Guid? Turn, string Words);
