namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireMoney(decimal Value, string Currency);
