namespace AccAssistant.Sandbox.OpenAi;

/// <param name="Arguments">JSON, unless a scenario wants otherwise.</param>
internal sealed record ReplyCall(string Id, string Tool, string Arguments);
