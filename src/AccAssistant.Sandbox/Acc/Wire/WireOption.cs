namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireOption(string Id, string Value);
