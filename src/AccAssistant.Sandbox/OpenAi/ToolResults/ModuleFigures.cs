using AccAssistant.Sandbox.OpenAi.Questions;

namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Problem">Why there are no figures; null when there are.</param>
internal sealed record ModuleFigures(Subject Subject, string? Problem, int Total, int Open, int Overdue);
