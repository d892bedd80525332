namespace AccAssistant.Conversations.Turns;

/// <summary>Something that happened in a running turn and has no number yet.</summary>
/// <param name="Call">With a <see cref="ToolFinished"/>, what the store keeps of it.</param>
internal sealed record TurnStep(TurnEvent Event, ToolCall? Call = null);
