namespace AccAssistant.Acc.Issues;

/// <summary>A category with its types, in the words of the web page.</summary>
public sealed record IssueType(string Id, string Title, bool IsActive, IReadOnlyList<IssueSubtype> Subtypes);
