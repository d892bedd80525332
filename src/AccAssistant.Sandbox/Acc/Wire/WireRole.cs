namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRole(string Id, string Name);
