namespace AccAssistant.Conversations.Turns;

/// <summary>An earlier turn as the model is reminded of it.</summary>
/// <param name="Finished">False: the answer ends where it was stopped.</param>
public sealed record PastTurn(string Question, string Answer, bool Finished, IReadOnlyList<ToolCall> Calls);
