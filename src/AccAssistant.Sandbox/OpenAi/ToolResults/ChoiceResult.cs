namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Rows">Label and title.</param>
internal sealed record ChoiceResult(string Id, IReadOnlyList<KeyValuePair<string, string>> Rows) : ToolResult;
