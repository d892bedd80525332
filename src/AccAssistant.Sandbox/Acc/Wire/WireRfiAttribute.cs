namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRfiAttribute(string Id, IReadOnlyList<string> Values, bool IsSelectable);
