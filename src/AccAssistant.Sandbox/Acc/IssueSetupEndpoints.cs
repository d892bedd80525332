using System.Text.Json;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Issues v1: types, custom attributes, root causes, and who is asking.</summary>
internal static class IssueSetupEndpoints
{
    private const string Base = "/construction/issues/v1/projects/{projectId}";
    private static readonly string[] Levels = ["create", "read", "write"];

    public static void MapIssueSetup(this IEndpointRouteBuilder api)
    {
        api.MapGet(Base + "/issue-types", Types);
        api.MapGet(Base + "/issue-attribute-definitions", Definitions);
        api.MapGet(Base + "/issue-attribute-mappings", Mappings);
        api.MapGet(Base + "/issue-root-cause-categories", RootCauses);
        api.MapGet(Base + "/users/me", Me);
    }

    private static IResult Types(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("updatedAt", "isActive");
        var (updated, active) = (asked.Span("updatedAt"), asked.Flag("isActive"));
        var withSubtypes = asked.Text("include") == "subtypes";
        var rows = gate.Project.Content.IssueTypes
            .Where(type => (updated?.Holds(type.UpdatedAt) ?? true) && (active is null || type.IsActive == active))
            .ToList();
        var (limit, offset) = (asked.Limit(100, 100), asked.Offset());
        return Paging.Totals(Paging.Cut(rows, limit, offset).Select(type => withSubtypes ? (object)type : Without(type, "subtypes")), limit, offset, rows.Count);
    }

    private static IResult Definitions(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("createdAt", "updatedAt", "deletedAt", "dataType");
        var (created, updated, deleted, types) = (asked.Span("createdAt"), asked.Span("updatedAt"), asked.Span("deletedAt"), asked.Set("dataType"));
        var rows = gate.Project.Content.AttributeDefinitions
            .Where(row => (created?.Holds(row.CreatedAt) ?? true) && (updated?.Holds(row.UpdatedAt) ?? true) && (deleted?.Holds(row.DeletedAt) ?? true) && (types?.Contains(row.DataType) ?? true))
            .ToList();
        return Paging.Totals(rows, asked.Limit(200, 200), asked.Offset());
    }

    private static IResult Mappings(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("createdAt", "updatedAt", "deletedAt", "attributeDefinitionId", "mappedItemId", "mappedItemType");
        var (created, updated, deleted) = (asked.Span("createdAt"), asked.Span("updatedAt"), asked.Span("deletedAt"));
        var (definitions, items) = (asked.Set("attributeDefinitionId"), asked.Set("mappedItemId"));
        var rows = gate.Project.Content.AttributeMappings
            .Where(row => (created?.Holds(row.CreatedAt) ?? true) && (updated?.Holds(row.UpdatedAt) ?? true) && (deleted?.Holds(row.DeletedAt) ?? true))
            .Where(row => (definitions?.Contains(row.AttributeDefinitionId) ?? true) && (items?.Contains(row.MappedItemId) ?? true))
            .ToList();
        return Paging.Totals(rows, asked.Limit(200, 200), asked.Offset());
    }

    private static IResult RootCauses(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("updatedAt");
        var updated = asked.Span("updatedAt");
        var withCauses = asked.Text("include") == "rootcauses";
        var rows = gate.Project.Content.RootCauseCategories.Where(row => updated?.Holds(row.UpdatedAt) ?? true).ToList();
        var (limit, offset) = (asked.Limit(100, 100), asked.Offset());
        return Paging.Totals(Paging.Cut(rows, limit, offset).Select(row => withCauses ? (object)row : Without(row, "rootCauses")), limit, offset, rows.Count);
    }

    private static IResult Me(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        string[] starts = ["draft", "open"];
        string[] actions = ["create_published"];
        return Paging.Json(new
        {
            id = gate.Person,
            isProjectAdmin = gate.Rights.Admin,
            canManageTemplates = gate.Rights.Admin,
            issues = new
            {
                @new = new
                {
                    permittedActions = actions,
                    permittedAttributes = IssueTerms.Attributes,
                    permittedStatuses = starts,
                    permitted_actions = actions,
                    permitted_attributes = IssueTerms.Attributes,
                    permitted_statuses = starts,
                },
                filter = new { permittedStatuses = IssueTerms.Statuses },
            },
            permissionLevels = Levels,
        });
    }

    private static JsonObject Without<T>(T row, string member)
    {
        var node = JsonSerializer.SerializeToNode(row, SandboxJson.Options)!.AsObject();
        node.Remove(member);
        return node;
    }
}
