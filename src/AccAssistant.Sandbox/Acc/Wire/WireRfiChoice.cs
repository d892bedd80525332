namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRfiChoice(string Id, string Name);
