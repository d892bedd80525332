namespace AccAssistant.Acc.Issues;

public sealed record IssueSubtype(string Id, string Title, bool IsActive);
