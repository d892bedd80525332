namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Measure">In the result's words, e.g. "mean 14.2, median 12"; empty without one.</param>
internal sealed record GroupCount(string Name, int Count, string Measure = "");
