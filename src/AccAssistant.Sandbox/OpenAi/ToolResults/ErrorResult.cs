namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Kind">args, unknown_tool, not_found, forbidden, upstream, budget, or unreadable for a text in no known form.</param>
/// <param name="Message">The first sentence: what happened; of arguments also what is allowed.</param>
internal sealed record ErrorResult(string Kind, string Message) : ToolResult;
