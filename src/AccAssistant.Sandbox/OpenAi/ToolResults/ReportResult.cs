namespace AccAssistant.Sandbox.OpenAi.ToolResults;

internal sealed record ReportResult(string Id, IReadOnlyList<ReportPart> Parts) : ToolResult;
