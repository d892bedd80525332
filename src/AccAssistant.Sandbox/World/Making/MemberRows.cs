using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>The team as account administration lists it.</summary>
internal static class MemberRows
{
    public static IReadOnlyList<WireUser> Users(Site site, Dice dice)
    {
        var rows = site.Team.Present.Select(person => User(site, person, "active", dice)).ToList();
        if (site.Team.Departed is not null)
        {
            rows.Add(User(site, site.Team.Departed, "deleted", dice));
        }

        var invited = site.Team.Companies[^1];
        rows.Add(new WireUser
        {
            Email = "new.hire@" + invited.Domain,
            Id = dice.Id(),
            AddedOn = site.Calendar.WorkingTime(2, dice),
            UpdatedAt = site.Calendar.WorkingTime(1, dice),
            Country = site.Plan.Country,
            Status = "pending",
            Products = Products(admin: false),
        });
        return rows;
    }

    public static IReadOnlyList<WireProjectCompany> Companies(Site site) =>
    [
        .. site.Team.Companies.Select((company, index) => new WireProjectCompany
        {
            Id = company.Id,
            AccountId = site.Plan.Hub.AccountId,
            ProjectId = site.Plan.Id,
            Name = company.Name,
            Trade = company.TradeName,
            AddressLine1 = $"{(index * 7) + 12} Sample Street",
            City = site.Plan.City,
            StateOrProvince = site.Plan.State,
            Country = site.Plan.Country,
            WebsiteUrl = "https://" + company.Domain,
            ErpId = $"V-{2200 + index}",
            MemberGroupId = site.Team.GroupId(company),
        }),
    ];

    private static WireUser User(Site site, AccountPerson person, string status, Dice dice)
    {
        var admin = person.AutodeskId == SandboxPeople.Dana.AutodeskId;
        var role = site.Team.Role(person.Role);
        return new WireUser
        {
            Email = person.Email,
            Id = person.MemberId,
            Name = person.Name,
            FirstName = person.FirstName,
            LastName = person.LastName,
            AutodeskId = person.AutodeskId,
            City = site.Plan.City,
            Country = site.Plan.Country,
            Phone = new WirePhone($"555-01{dice.Between(10, 99)}", "mobile", null),
            JobTitle = person.JobTitle,
            Industry = "Construction",
            AccessLevels = new WireAccessLevels(admin, admin, false),
            AddedOn = site.Calendar.WorkingTime(Math.Max(1, site.Plan.AgeDays - dice.Between(0, site.Plan.AgeDays)), dice),
            UpdatedAt = site.Calendar.WorkingTime(dice.Between(1, 40), dice),
            CompanyId = person.Company.Id,
            CompanyName = person.Company.Name,
            RoleIds = [role.Id],
            Roles = [role],
            Status = status,
            Products = Products(admin),
        };
    }

    private static WireProductAccess[] Products(bool admin) =>
    [
        new("projectAdministration", admin ? "administrator" : "none"),
        new("build", admin ? "administrator" : "member"),
        new("docs", admin ? "administrator" : "member"),
    ];
}
