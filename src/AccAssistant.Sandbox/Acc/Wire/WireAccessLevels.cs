namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireAccessLevels(bool AccountAdmin, bool ProjectAdmin, bool Executive);
