using AccAssistant.Conversations.Turns;

namespace AccAssistant.Conversations.Checks;

/// <summary>What the figures of an answer may come from.</summary>
/// <param name="Told">What the model was told of project, person and calendar for this turn.</param>
/// <param name="Results">Every tool call of this turn, in order.</param>
internal sealed record AnswerEvidence(string Question, string Told, IReadOnlyList<ToolOutcome> Results);
