namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireProductAccess(string Key, string Access);
