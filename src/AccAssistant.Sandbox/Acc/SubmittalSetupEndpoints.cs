using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Submittals v2: packages, spec sections, item types, responses, every lookup at once, and who is asking.</summary>
internal static class SubmittalSetupEndpoints
{
    private const string Base = "/construction/submittals/v2/projects/{projectId}";
    private static readonly string[] ManagerRoles = ["1", "4"];
    private static readonly string[] UserRoles = ["2"];
    private static readonly string[] Mandatory = ["title"];

    public static void MapSubmittalSetup(this IEndpointRouteBuilder api)
    {
        api.MapGet(Base + "/packages", Packages);
        Map(api, "packages", content => content.Packages, row => row.Id, list: false);
        Map(api, "specs", content => content.Specs, row => row.Id);
        Map(api, "item-types", content => content.SubmittalTypes, row => row.Id);
        Map(api, "responses", content => content.SubmittalResponses, row => row.Id);
        api.MapGet(Base + "/metadata", Metadata);
        api.MapGet(Base + "/users/me", Me);
        api.MapGet(Base + "/settings/mappings", Mappings);
    }

    private static void Map<T>(IEndpointRouteBuilder api, string name, Func<ProjectContent, IReadOnlyList<T>> rows, Func<T, string> id, bool list = true)
    {
        if (list)
        {
            api.MapGet($"{Base}/{name}", (HttpContext http, SandboxWorld world, string projectId) => Page(http, rows(Gate.Submittals(http, world, projectId).Project.Content)));
        }

        api.MapGet($"{Base}/{name}/{{rowId}}", (HttpContext http, SandboxWorld world, string projectId, string rowId) =>
        {
            var row = rows(Gate.Submittals(http, world, projectId).Project.Content).FirstOrDefault(row => id(row) == rowId);
            return Paging.Json(row is null ? throw Refusal.NotFound() : row);
        });
    }

    private static IResult Packages(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Submittals(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("identifier", "title", "specId", "spec.identifier");
        var (numbers, title, specs, sections, words) = (asked.Set("identifier"), asked.Filter("title"), asked.Set("specId"), asked.Set("spec.identifier"), asked.Text("search"));
        var rows = gate.Project.Content.Packages.Where(row =>
            (numbers?.Contains($"{row.Identifier}") ?? true)
            && (title is null || row.Title.Contains(title, StringComparison.OrdinalIgnoreCase))
            && (specs is null || (row.SpecId is not null && specs.Contains(row.SpecId)))
            && (sections is null || (row.SpecIdentifier is not null && sections.Contains(row.SpecIdentifier)))
            && (words is null || row.Title.Contains(words, StringComparison.OrdinalIgnoreCase)));
        var keys = new Dictionary<string, Func<WireSubmittalPackage, IComparable?>>
        {
            ["identifier"] = row => row.Identifier,
            ["title"] = row => row.Title,
            ["specIdentifier"] = row => row.SpecIdentifier,
        };
        return Page(http, [.. Sorting.By(rows, Sorting.Words(asked.Text("sort") ?? "identifier asc", keys, "sort"))]);
    }

    private static IResult Metadata(HttpContext http, SandboxWorld world, string projectId)
    {
        var content = Gate.Submittals(http, world, projectId).Project.Content;
        var manager = Manager(content);
        return Paging.Json(new
        {
            submittalRoles = SubmittalTerms.Roles,
            attachmentUrnTypes = SubmittalTerms.UrnTypes,
            itemTypes = content.SubmittalTypes,
            adminMappingsSubmittalRoles = SubmittalTerms.Roles.Take(1),
            userTypes = SubmittalTerms.UserTypes,
            statuses = SubmittalTerms.Statuses,
            responses = content.SubmittalResponses,
            attachmentCategories = SubmittalTerms.AttachmentCategories,
            attachmentTypes = Array.Empty<string>(),
            isManagerMappingDefined = manager is not null,
            noPackagesInProject = content.Packages.Count == 0,
            noItemsInProject = content.Submittals.All.Count == 0,
            responseCategories = SubmittalTerms.ResponseCategories,
            defaultValues = new { watchers = Array.Empty<string>(), manager, reviewTime = 14 },
            customIdentifierSequenceType = content.SubmittalNumbering,
        });
    }

    private static IResult Me(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Submittals(http, world, projectId);
        return Paging.Json(new
        {
            id = gate.Person,
            roles = gate.Rights.Admin ? ManagerRoles : UserRoles,
            permittedActions = new[] { new { id = "Item::create", fields = new { }, mandatoryFields = Mandatory, transitions = Array.Empty<string>() } },
        });
    }

    private static IResult Mappings(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Submittals(http, world, projectId);
        object[] rows = Manager(gate.Project.Content) is { } manager
            ? [new { id = World.Making.Dice.IdFrom("manager/" + gate.Project.Id), autodeskId = manager, userType = "1", submittalsRole = "1" }]
            : [];
        return Page(http, rows);
    }

    private static string? Manager(ProjectContent content) => content.Users.FirstOrDefault(user => user.AccessLevels.ProjectAdmin)?.AutodeskId;

    private static IResult Page<T>(HttpContext http, IReadOnlyList<T> rows)
    {
        var asked = new Asked(http);
        return Paging.Linked(http, rows, asked.Limit(20, 50), asked.Offset());
    }
}
