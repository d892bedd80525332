namespace AccAssistant.Sandbox.Acc.Wire;

/// <param name="Type">user, company or role.</param>
public sealed record WireParty(string Id, string Type);
