namespace AccAssistant.Acc.Rfis;

/// <param name="Type">US or EU.</param>
public sealed record RfiWorkflow(string? Type, string? Description, IReadOnlyList<RfiWorkflowRole> Roles);
