namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireProduct(string Key, string Language, string Status, string? Icon, string Name);
