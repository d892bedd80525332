using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Hubs, their projects and document versions, in JSON:API with <c>b.</c> ids.</summary>
internal static class DataManagementEndpoints
{
    private const int MaxPage = 200;

    public static void MapDataManagement(this IEndpointRouteBuilder api)
    {
        api.MapGet("/project/v1/hubs", Hubs);
        api.MapGet("/project/v1/hubs/{hubId}", (HttpContext http, SandboxWorld world, string hubId) =>
            Paging.Json(Document(http, DataManagementRows.Hub(http, FindHub(http, world, hubId)))));
        api.MapGet("/project/v1/hubs/{hubId}/projects", Projects);
        api.MapGet("/project/v1/hubs/{hubId}/projects/{projectId}", Project);
        api.MapGet("/data/v1/projects/{projectId}/versions/{**urn}", Version);
    }

    private static IResult Hubs(HttpContext http, SandboxWorld world)
    {
        var asked = new Asked(http);
        asked.OnlyFilters("id", "name", "extension.type");
        var person = BearerPerson.Get(http);
        var (ids, names, types) = (asked.Set("id"), asked.Set("name"), asked.Set("extension.type"));
        var rows = world.Hubs
            .Where(hub => world.Projects.Any(project => project.Hub == hub && project.RightsOf(person) is not null))
            .Select(hub => (Id: hub.HubId, hub.Name, Type: DataManagementRows.AccountType, Row: DataManagementRows.Hub(http, hub)))
            .Append((Id: DataManagementRows.PersonalHubId(person), Name: world.NameOf(person), Type: DataManagementRows.PersonalType, Row: DataManagementRows.PersonalHub(http, person, world.NameOf(person))))
            .Where(hub => (ids?.Contains(hub.Id) ?? true) && (names?.Contains(hub.Name) ?? true) && (types?.Contains(hub.Type) ?? true));
        return Paging.Json(new { jsonapi = new { version = "1.0" }, links = new { self = DataManagementRows.Link(http, http.Request.Path) }, data = rows.Select(hub => hub.Row) });
    }

    private static IResult Projects(HttpContext http, SandboxWorld world, string hubId)
    {
        var asked = new Asked(http);
        asked.OnlyFilters("id", "extension.type");
        var limit = asked.Number("page[limit]", MaxPage, 1);
        var page = asked.Number("page[number]", 0, 0);
        if (limit > MaxPage)
        {
            throw Refusal.Dm(400, "BAD_INPUT", "Bad Request", "page[limit] must be between 1 and 200.");
        }

        var person = BearerPerson.Get(http);
        var hub = hubId == DataManagementRows.PersonalHubId(person) ? null : FindHub(http, world, hubId);
        var ids = asked.Set("id");
        var types = asked.Set("extension.type");
        var rows = world.Projects
            .Where(project => project.Hub == hub && project.Facts.Status == "active" && project.RightsOf(person) is not null)
            .Where(project => ids?.Contains("b." + project.Id) ?? true)
            .Where(_ => types?.Contains(DataManagementRows.ProjectType) ?? true)
            .ToList();
        return Paging.Json(new
        {
            jsonapi = new { version = "1.0" },
            links = DataManagementRows.PageLinks(http, page, limit, rows.Count),
            data = Paging.Cut(rows, limit, page * limit).Select(project => DataManagementRows.Project(http, project)),
        });
    }

    private static IResult Project(HttpContext http, SandboxWorld world, string hubId, string projectId)
    {
        var hub = FindHub(http, world, hubId);
        var project = FindProject(http, world, projectId);
        return project.Hub == hub ? Paging.Json(Document(http, DataManagementRows.Project(http, project))) : throw Refusal.DmNotFound();
    }

    private static IResult Version(HttpContext http, SandboxWorld world, string projectId, string urn)
    {
        var project = FindProject(http, world, projectId);
        var file = project.Files.FindVersion(Uri.UnescapeDataString(urn)) ?? throw Refusal.DmNotFound();
        return Paging.Json(Document(http, DataManagementRows.Version(http, project, file)));
    }

    private static object Document(HttpContext http, object data) =>
        new { jsonapi = new { version = "1.0" }, links = new { self = DataManagementRows.Link(http, http.Request.Path) }, data };

    private static SandboxHub FindHub(HttpContext http, SandboxWorld world, string hubId)
    {
        var hub = world.Hubs.FirstOrDefault(hub => hub.HubId.Equals(hubId, StringComparison.OrdinalIgnoreCase)) ?? throw Refusal.DmNotFound();
        var person = BearerPerson.Get(http);
        return world.Projects.Any(project => project.Hub == hub && project.RightsOf(person) is not null) ? hub : throw Refusal.DmForbidden("hub");
    }

    private static SandboxProject FindProject(HttpContext http, SandboxWorld world, string projectId)
    {
        var project = projectId.StartsWith("b.", StringComparison.Ordinal) ? world.FindProject(projectId[2..]) : null;
        return (project ?? throw Refusal.DmNotFound()).RightsOf(BearerPerson.Get(http)) is not null ? project : throw Refusal.DmForbidden("project");
    }
}
