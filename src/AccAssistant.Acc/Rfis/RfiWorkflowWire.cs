using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Rfis;

internal sealed record RfiWorkflowWire(string? WorkflowType, string? Description, List<RfiWorkflowWire.RoleMapping?>? ProjectRolesMapping)
{
    public RfiWorkflow ToWorkflow() => new(WorkflowType.OrNull(), Description.OrNull(), ProjectRolesMapping.Usable(role => role.ToRole()));

    internal sealed record RoleMapping(string? Name, IReadOnlyList<Party>? PermittedAssignees)
    {
        public RfiWorkflowRole? ToRole() => Name.OrNull() is { } name ? new RfiWorkflowRole(name, PermittedAssignees ?? []) : null;
    }
}
