namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WirePhone(string? Number, string? PhoneType, string? Extension);
