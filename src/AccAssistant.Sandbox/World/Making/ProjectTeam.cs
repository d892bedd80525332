using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Who works on one project.</summary>
/// <param name="Present">Members of today.</param>
/// <param name="Departed">Left the project but still named by records; null in very small projects.</param>
internal sealed record ProjectTeam(
    IReadOnlyList<AccountPerson> Present,
    AccountPerson? Departed,
    IReadOnlyList<AccountCompany> Companies,
    IReadOnlyDictionary<string, string> GroupIds,
    IReadOnlyList<WireRole> Roles)
{
    public static ProjectTeam For(ProjectPlan plan, AccountDirectory account, int seed)
    {
        var dice = Dice.For(seed, "team/" + plan.Id);
        var signIn = SandboxPeople.All.Select(person => person.AutodeskId).ToHashSet();
        var chosen = account.People.Where(person => signIn.Contains(person.AutodeskId) && IsMember(person.AutodeskId, plan)).ToList();
        var pool = account.People.Where(person => !signIn.Contains(person.AutodeskId)).ToList();

        // One of each company first, so that every trade has a name to it.
        foreach (var company in account.Companies)
        {
            var staff = pool.Where(person => person.Company == company).ToList();
            if (chosen.Count < plan.Members && staff.Count > 0)
            {
                chosen.Add(dice.Pick(staff));
            }
        }

        chosen.AddRange(dice.PickSome([.. pool.Except(chosen)], Math.Max(0, plan.Members - chosen.Count)));
        AccountPerson? departed = null;
        if (plan.Issues > 0)
        {
            departed = dice.Pick([.. chosen.Where(person => person.Company.Trade == "gc" && !signIn.Contains(person.AutodeskId))]);
            chosen.Remove(departed);
        }

        var companies = account.Companies.Where(company => chosen.Any(person => person.Company == company)).ToList();
        var groups = companies.ToDictionary(company => company.Id, _ => dice.GroupId());
        return new ProjectTeam(chosen, departed, companies, groups, account.Roles);
    }

    public AccountCompany Company(string trade) => Companies.FirstOrDefault(company => company.Trade == trade) ?? Companies[0];

    public string GroupId(AccountCompany company) => GroupIds[company.Id];

    public IReadOnlyList<AccountPerson> Of(AccountCompany company) => [.. Present.Where(person => person.Company == company)];

    public WireRole Role(string name) => Roles.Single(role => role.Name == name);

    /// <summary>People who sign in here hold more than their share, so that "what is in my court" has an answer.</summary>
    public AccountPerson Someone(string trade, Dice dice)
    {
        var staff = Of(Company(trade));
        var known = staff.Where(person => SandboxPeople.All.Any(own => own.AutodeskId == person.AutodeskId)).ToList();
        return known.Count > 0 && dice.Chance(0.45) ? dice.Pick(known) : dice.Pick(staff);
    }

    private static bool IsMember(string autodeskId, ProjectPlan plan) =>
        autodeskId == SandboxPeople.Dana.AutodeskId
        || autodeskId == SandboxPeople.Rafael.AutodeskId
        || (autodeskId == SandboxPeople.Priya.AutodeskId && ProjectCatalog.OfTheArchitect.Contains(plan.Id))
        || (autodeskId == SandboxPeople.Tomas.AutodeskId && plan.Id == ProjectCatalog.Riverside);
}
