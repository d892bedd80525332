namespace AccAssistant.Conversations.Checks;

/// <summary>Something an answer states and nothing explains.</summary>
/// <param name="Text">As the answer writes it, without markup.</param>
internal sealed record Doubt(string Text, DoubtKind Kind);
