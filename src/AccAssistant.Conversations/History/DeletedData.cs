namespace AccAssistant.Conversations.History;

/// <summary>How much was deleted.</summary>
/// <param name="Questions">In those conversations, every version of them.</param>
public sealed record DeletedData(int Conversations, int Questions);
