namespace AccAssistant.Acc.Rfis;

/// <param name="Role">Wire value such as <c>project_admin</c>.</param>
/// <param name="WorkflowRoles">Wire values such as <c>projectGC</c>.</param>
public sealed record RfiMember(string UserId, string? Name, string? Role, string? WorkflowType, IReadOnlyList<string> WorkflowRoles, string? DefaultTypeId);
