namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>One person as the result spells it; "-" is not set.</summary>
internal sealed record PersonLine(string Name, string Company, string Roles, string Open, string Overdue);
