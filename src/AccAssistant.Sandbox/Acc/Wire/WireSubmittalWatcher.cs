namespace AccAssistant.Sandbox.Acc.Wire;

/// <param name="UserType">1 user, 2 company, 3 role.</param>
public sealed record WireSubmittalWatcher(string Id, string UserType);
