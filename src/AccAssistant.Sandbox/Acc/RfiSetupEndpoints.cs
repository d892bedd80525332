using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>RFIs v3: types, attributes, workflow, and who is asking.</summary>
internal static class RfiSetupEndpoints
{
    private const string Base = "/construction/rfis/v3/projects/{projectId}";

    public static void MapRfiSetup(this IEndpointRouteBuilder api)
    {
        api.MapGet(Base + "/rfi-types", Types);
        api.MapGet(Base + "/attributes", Attributes);
        api.MapGet(Base + "/workflow", Workflow);
        api.MapGet(Base + "/users/me", Me);
    }

    private static IResult Types(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("status");
        var status = asked.Set("status");
        var rows = gate.Project.Content.RfiTypes.Where(type => status?.Contains(type.Status) ?? true).ToList();
        return Paging.Totals(rows, asked.Limit(10, 200), asked.Offset());
    }

    /// <summary>Refused to everybody but administrators.</summary>
    private static IResult Attributes(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("status");
        return gate.Rights.Admin ? Paging.Totals(gate.Project.Content.RfiAttributes, asked.Limit(10, 200), asked.Offset()) : throw Refusal.Forbidden();
    }

    private static IResult Workflow(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var type = WorkflowOf(gate);
        var reviewers = gate.Project.Content.RfiTypes.SelectMany(row => row.ProjectReviewer).Distinct();
        var managers = gate.Project.Content.RfiTypes.SelectMany(row => row.Manager).Distinct();
        return Paging.Json(new
        {
            workflowType = type,
            description = type + " workflow",
            projectRolesMapping = new[]
            {
                new { name = "projectGC", permittedAssignees = managers },
                new { name = "projectReviewer", permittedAssignees = reviewers },
            },
        });
    }

    private static IResult Me(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var type = WorkflowOf(gate);
        return Paging.Json(new
        {
            user = new { id = gate.Person, name = world.NameOf(gate.Person), role = gate.Rights.Admin ? "project_admin" : "project_user" },
            permittedActions = new { createRfi = new { permittedStatuses = RfiPermissions.ToCreate(type) } },
            workflow = new { roles = new[] { gate.Rights.Admin ? "projectGC" : "projectReviewer" }, type },
            defaultRfiType = gate.Project.Content.RfiTypes.FirstOrDefault(row => row.IsDefault)?.Id,
            externalUsers = false,
            maintenanceEndDate = (string?)null,
        });
    }

    private static string WorkflowOf(Gate gate) => gate.Project.Content.RfiTypes.Select(row => row.WfType).FirstOrDefault("US");
}
