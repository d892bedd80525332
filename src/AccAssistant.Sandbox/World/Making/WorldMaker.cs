using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Turns the catalog into projects; each project's records come from dice of their own, so the order of asking changes nothing.</summary>
internal sealed class WorldMaker(int seed, DateOnly today, TimeProvider clock)
{
    public IReadOnlyList<SandboxProject> Projects()
    {
        var accounts = ProjectCatalog.Hubs.ToDictionary(hub => hub.AccountId, hub => AccountDirectory.For(hub, seed));
        return [.. ProjectCatalog.Plans.Select(plan => Project(plan, accounts[plan.Hub.AccountId]))];
    }

    private SandboxProject Project(ProjectPlan plan, AccountDirectory account)
    {
        var team = ProjectTeam.For(plan, account, seed);
        var container = plan.Bim360 ? Dice.IdFrom("container/" + plan.Id) : plan.Id;
        return new SandboxProject(
            plan.Hub,
            Facts(plan, team),
            container,
            Rights(plan, team),
            () => new ProjectMaker(plan, team, seed, today, container).Make(),
            clock);
    }

    private static Dictionary<string, ProjectRights> Rights(ProjectPlan plan, ProjectTeam team)
    {
        var rights = team.Present.ToDictionary(member => member.AutodeskId, _ => ProjectRights.AllModules);
        rights[SandboxPeople.Dana.AutodeskId] = ProjectRights.Everything;
        rights[SandboxPeople.Rafael.AutodeskId] = ProjectRights.AllModules with { Submittals = plan.Id != ProjectCatalog.Riverside };
        if (plan.Id == ProjectCatalog.Riverside)
        {
            rights[SandboxPeople.Tomas.AutodeskId] = ProjectRights.AllModules with { Submittals = false };
        }

        return rights;
    }

    private WireProject Facts(ProjectPlan plan, ProjectTeam team)
    {
        var dice = Dice.For(seed, "facts/" + plan.Id);
        var created = new DateTimeOffset(today.AddDays(-plan.AgeDays - 20).ToDateTime(new TimeOnly(15, 44, 2)), TimeSpan.Zero);
        return new WireProject
        {
            Id = plan.Id,
            Name = plan.Name,
            StartDate = today.AddDays(-plan.AgeDays),
            EndDate = today.AddDays(plan.AgeDays + 120),
            Type = plan.Type,
            ProjectValue = new WireMoney(plan.Value, plan.Currency),
            JobNumber = plan.JobNumber,
            AddressLine1 = $"{dice.Between(100, 980)} Example Street",
            City = plan.City,
            StateOrProvince = plan.State,
            Country = plan.Country,
            Timezone = plan.TimeZone,
            ConstructionType = plan.Name.Contains("Renovation", StringComparison.Ordinal) ? "Renovation" : "New Construction",
            DeliveryMethod = "Construction Management (CM) at Risk",
            ContractType = "Guaranteed Maximum Price",
            CurrentPhase = plan.AgeDays < 10 ? "Preconstruction" : "Construction",
            CreatedAt = created,
            UpdatedAt = new DateTimeOffset(today.AddDays(-dice.Between(3, Math.Max(4, Math.Min(60, plan.AgeDays)))).ToDateTime(new TimeOnly(9, 12, 40)), TimeSpan.Zero),
            MemberGroupId = dice.GroupId(),
            AdminGroupId = dice.GroupId(),
            AccountId = plan.Hub.AccountId,
            SheetCount = plan.Rfis == 0 ? 0 : dice.Between(80, 900),
            Products = [.. Products(plan).Select(product => new WireProduct(product.Key, plan.Language, "active", null, product.Name))],
            Platform = plan.Bim360 ? "bim360" : "acc",
            CompanyCount = team.Companies.Count,
            MemberCount = team.Present.Count,
        };
    }

    private static (string Key, string Name)[] Products(ProjectPlan plan) => plan.Bim360
        ? [("fieldManagement", "Field Management"), ("documentManagement", "Document Management")]
        : [("build", "Build"), ("docs", "Docs")];
}
