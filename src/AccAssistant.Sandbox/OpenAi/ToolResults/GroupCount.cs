namespace AccAssistant.Sandbox.OpenAi.ToolResults;

internal sealed record GroupCount(string Name, int Count);
