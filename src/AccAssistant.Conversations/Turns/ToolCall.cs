namespace AccAssistant.Conversations.Turns;

/// <summary>A finished tool call as the store keeps it: what the reader saw, and how the model had asked.</summary>
/// <param name="Tool">Full name, e.g. <c>rfis-query</c>; empty when not known, and then not told to the model again.</param>
/// <param name="Arguments">A JSON object.</param>
public sealed record ToolCall(string Tool, string Arguments, ToolActivity Activity);
