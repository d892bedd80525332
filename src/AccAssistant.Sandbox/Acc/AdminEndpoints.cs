using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Account administration: projects, their people and companies.</summary>
internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder api)
    {
        api.MapGet("/construction/admin/v1/accounts/{accountId}/projects", AccountProjects);
        api.MapGet("/construction/admin/v1/accounts/{accountId}/companies", AccountCompanies);
        api.MapGet("/construction/admin/v1/accounts/{accountId}/users/{userId}/projects", UserProjects);
        api.MapGet("/construction/admin/v1/projects/{projectId}", (HttpContext http, SandboxWorld world, string projectId) =>
            Paging.Json(Gate.Admin(http, world, projectId).Project.Facts));
        api.MapGet("/construction/admin/v1/projects/{projectId}/users", Users);
        api.MapGet("/construction/admin/v1/projects/{projectId}/users/{userId}", User);
        api.MapGet("/hq/v1/accounts/{accountId}/projects/{projectId}/companies", ProjectCompanies);
    }

    private static IResult AccountProjects(HttpContext http, SandboxWorld world, string accountId)
    {
        var hub = Account(http, world, accountId);
        var asked = new Asked(http);
        asked.OnlyFilters("classification", "platform", "products", "name", "type", "status", "businessUnitId", "jobNumber", "updatedAt");
        var person = BearerPerson.Get(http);
        var mine = world.Projects.Where(project => project.Hub == hub).ToList();
        if (!mine.Exists(project => project.RightsOf(person)?.Admin == true))
        {
            throw Refusal.Forbidden();
        }

        var rows = AdminFilters.Projects(asked, mine.Select(project => project.Facts));
        return Page(http, asked, rows);
    }

    private static IResult AccountCompanies(HttpContext http, SandboxWorld world, string accountId)
    {
        var hub = Account(http, world, accountId);
        var mine = world.Projects.Where(project => project.Hub == hub && project.RightsOf(BearerPerson.Get(http)) is not null).ToList();
        if (mine.Count == 0)
        {
            throw Refusal.Forbidden();
        }

        var asked = new Asked(http);
        var rows = mine.SelectMany(project => project.Content.Companies).DistinctBy(company => company.Id).Select(company => new
        {
            id = company.Id,
            accountId = hub.AccountId,
            name = company.Name,
            trade = company.Trade,
            addresses = new[]
            {
                new { type = "Main", addressLine1 = company.AddressLine1, addressLine2 = company.AddressLine2, city = company.City, stateOrProvince = company.StateOrProvince, postalCode = company.PostalCode, country = company.Country, phone = company.Phone },
            },
            websiteUrl = company.WebsiteUrl,
            description = company.Description,
            erpId = company.ErpId,
            taxId = company.TaxId,
            imageUrl = (string?)null,
            status = "active",
            createdAt = mine[0].Facts.CreatedAt,
            updatedAt = mine[0].Facts.CreatedAt,
            originalName = (string?)null,
            projectSize = mine.Count(project => project.Content.Companies.Any(other => other.Id == company.Id)),
            userSize = mine.SelectMany(project => project.Content.Users).Where(user => user.CompanyId == company.Id).DistinctBy(user => user.Id).Count(),
        }).ToList();
        return Page(http, asked, rows);
    }

    private static IResult UserProjects(HttpContext http, SandboxWorld world, string accountId, string userId)
    {
        var hub = Account(http, world, accountId);
        var asker = BearerPerson.Get(http);
        var mine = world.Projects.Where(project => project.Hub == hub && project.RightsOf(asker) is not null).ToList();
        var isSelf = userId == asker || mine.Exists(project => project.Content.Users.Any(user => user.Id == userId && user.AutodeskId == asker));
        if (!isSelf && !mine.Exists(project => project.RightsOf(asker)!.Admin))
        {
            throw Refusal.Forbidden();
        }

        var rows = world.Projects
            .Where(project => project.Hub == hub)
            .Where(project => isSelf ? project.RightsOf(asker) is not null : project.Content.Users.Any(user => user.Id == userId || user.AutodeskId == userId))
            .Select(project => new
            {
                id = project.Id,
                name = project.Name,
                accountId = hub.AccountId,
                status = project.Facts.Status,
                platform = project.Facts.Platform,
                classification = project.Facts.Classification,
                jobNumber = project.Facts.JobNumber,
                accessLevels = new[] { isSelf && project.RightsOf(asker)!.Admin ? "projectAdmin" : "projectMember" },
                createdAt = project.Facts.CreatedAt,
                updatedAt = project.Facts.UpdatedAt,
            })
            .ToList();
        return Page(http, new Asked(http), rows);
    }

    private static IResult Users(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Admin(http, world, projectId);
        var asked = new Asked(http);
        asked.OnlyFilters("products", "name", "email", "status", "accessLevels", "companyId", "companyName", "autodeskId", "id", "roleId", "roleIds", "addedOn");
        return Page(http, asked, AdminFilters.Users(asked, gate.Project.Content.Users));
    }

    private static IResult User(HttpContext http, SandboxWorld world, string projectId, string userId)
    {
        var gate = Gate.Admin(http, world, projectId);
        return Paging.Json(gate.Project.Content.Users.FirstOrDefault(user => user.Id == userId || user.AutodeskId == userId) ?? throw Refusal.NotFound());
    }

    private static IResult ProjectCompanies(HttpContext http, SandboxWorld world, string accountId, string projectId)
    {
        var gate = Gate.Admin(http, world, projectId);
        return gate.Project.Hub.AccountId.Equals(accountId, StringComparison.OrdinalIgnoreCase)
            ? Paging.Json(gate.Project.Content.Companies)
            : throw Refusal.NotFound();
    }

    private static IResult Page<T>(HttpContext http, Asked asked, IReadOnlyList<T> rows) =>
        Paging.Linked(http, rows, asked.ClampedLimit(20, 200), asked.Offset());

    private static SandboxHub Account(HttpContext http, SandboxWorld world, string accountId)
    {
        var hub = world.Hubs.FirstOrDefault(hub => hub.AccountId.Equals(accountId, StringComparison.OrdinalIgnoreCase));
        Gate.InRegion(http, hub);
        return hub!;
    }
}
