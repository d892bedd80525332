namespace AccAssistant.Acc.Issues;

public sealed record RootCause(string Id, string Title, bool IsActive);
