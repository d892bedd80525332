using System.Globalization;
using System.Text;
using AccAssistant.Sandbox.Acc.Wire;
using Bogus.DataSets;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>An account's companies, roles and people; projects draw their teams from it.</summary>
internal sealed record AccountDirectory(IReadOnlyList<AccountCompany> Companies, IReadOnlyList<AccountPerson> People, IReadOnlyList<WireRole> Roles)
{
    private static readonly string[] RoleNames =
    [
        "Project Manager", "Project Engineer", "Superintendent", "Architect", "Structural Engineer", "MEP Engineer",
        "Subcontractor", "Foreman", "Owner's Representative", "Safety Manager", "Inspector",
    ];

    public static AccountDirectory For(SandboxHub hub, int seed)
    {
        var dice = Dice.For(seed, "account/" + hub.AccountId);
        var companies = CompanyNames.Of(hub).Select(name => new AccountCompany(dice.Id(), name.Name, name.Trade, name.TradeName, name.Domain)).ToList();
        var roles = RoleNames.Select(name => new WireRole(dice.Id(), name)).ToList();
        var people = SignInPeople(companies, dice).ToList();
        foreach (var company in companies)
        {
            people.AddRange(Staff(company, hub, dice, seed));
        }

        return new AccountDirectory(companies, [.. people.DistinctBy(person => person.Email)], roles);
    }

    private static IEnumerable<AccountPerson> SignInPeople(List<AccountCompany> companies, Dice dice)
    {
        foreach (var person in SandboxPeople.All)
        {
            var company = companies.FirstOrDefault(company => company.Name == person.Company) ?? companies[0];
            var role = person.JobTitle switch { "Architect" => "Architect", "Superintendent" => "Superintendent", "Project engineer" => "Project Engineer", _ => "Foreman" };
            yield return new AccountPerson(person.AutodeskId, dice.Id(), person.FirstName, person.LastName, person.Email, person.JobTitle, company, role);
        }
    }

    private static IEnumerable<AccountPerson> Staff(AccountCompany company, SandboxHub hub, Dice dice, int seed)
    {
        string[] locales = hub.Region == "US" ? ["en_US"] : ["de", "fr", "es", "en_GB"];
        var titles = Titles(company.Trade);
        for (var i = 0; i < titles.Length; i++)
        {
            var names = new Name(locales[dice.Between(0, locales.Length - 1)]) { Random = new Bogus.Randomizer(dice.Between(0, int.MaxValue - 1)) };
            var (first, last) = (names.FirstName(), names.LastName());
            yield return new AccountPerson(dice.AutodeskId(), dice.Id(), first, last, $"{Plain(first)}.{Plain(last)}@{company.Domain}", titles[i].Title, company, titles[i].Role);
        }
    }

    private static (string Title, string Role)[] Titles(string trade) => trade switch
    {
        "gc" =>
        [
            ("Project manager", "Project Manager"), ("Project engineer", "Project Engineer"), ("Assistant superintendent", "Superintendent"), ("Safety manager", "Safety Manager"),
            ("MEP coordinator", "Project Engineer"), ("Quality manager", "Inspector"), ("Project engineer", "Project Engineer"), ("Superintendent", "Superintendent"),
        ],
        "arch" => [("Project architect", "Architect"), ("Job captain", "Architect"), ("Interior designer", "Architect"), ("Specification writer", "Architect")],
        "struct" => [("Structural engineer of record", "Structural Engineer"), ("Structural engineer", "Structural Engineer"), ("Structural designer", "Structural Engineer")],
        "mep" => [("Mechanical engineer", "MEP Engineer"), ("Electrical engineer", "MEP Engineer"), ("Plumbing engineer", "MEP Engineer"), ("Commissioning agent", "Inspector")],
        "owner" => [("Owner's project manager", "Owner's Representative"), ("Facilities lead", "Owner's Representative")],
        "test" => [("Special inspector", "Inspector"), ("Field technician", "Inspector")],
        _ => [("Project manager", "Subcontractor"), ("Foreman", "Foreman"), ("Detailer", "Subcontractor")],
    };

    private static string Plain(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetter(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }
}
