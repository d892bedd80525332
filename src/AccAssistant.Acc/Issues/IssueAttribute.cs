namespace AccAssistant.Acc.Issues;

/// <param name="Value">For <c>list</c> attributes an option id; join it with the definitions.</param>
public sealed record IssueAttribute(string DefinitionId, string? Title, string? Type, string? Value);
