namespace AccAssistant.Sandbox.OpenAi.ToolResults;

internal sealed record OverviewResult(string Id, IReadOnlyList<ModuleFigures> Modules) : ToolResult;
