using AccAssistant.Acc.People;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>People, companies and roles by the ids records carry.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Company> companies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> sharedNames;
    private readonly Person[] pending;
    private readonly HashSet<string> members;
    private readonly bool peopleRead;
    private readonly bool membersKnown;

    public PartyNames(NameParts parts)
    {
        peopleRead = parts.People.HasItems;
        membersKnown = peopleRead && parts.People.Reason is null;
        foreach (var person in parts.People.Remembered.Concat(parts.People.Items))
        {
            if (person.AutodeskId is { Length: > 0 } id)
                people[id] = person;
            foreach (var role in person.Roles)
                roles[role.Id] = role.Name;
        }

        members = parts.People.Items.Select(person => person.AutodeskId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        pending = parts.People.Items.Where(person => string.IsNullOrEmpty(person.AutodeskId)).ToArray();
        sharedNames = people.Values.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var company in parts.Companies.Remembered.Concat(parts.Companies.Items))
        {
            companies[company.Id] = company;
            if (company.MemberGroupId is { Length: > 0 } group)
                companies[group] = company;
        }
    }

    /// <summary>Every name of a person, company or role on the project; also of people who cannot hold anything yet, being only invited.</summary>
    public IEnumerable<string> Everybody =>
        people.Values.Concat(pending).SelectMany(person => new[] { NameOf(person), person.CompanyName }).OfType<string>()
            .Concat(companies.Values.Select(company => company.Name))
            .Concat(roles.Values)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    public Holder Find(Party party) => party.Kind switch
    {
        PartyKind.User => User(party),
        PartyKind.Company => Company(party),
        PartyKind.Role => Role(party),
        // Which of the three an id stands for is not always said.
        _ when people.ContainsKey(party.Id) => User(party),
        _ when companies.ContainsKey(party.Id) => Company(party),
        _ when roles.ContainsKey(party.Id) => Role(party),
        _ => new Holder(party, $"somebody (…{End(party.Id)})", null, null, false),
    };

    public static string NameOf(Person person) =>
        !string.IsNullOrWhiteSpace(person.Name) ? person.Name : person.Email ?? "a member without a name";

    private Holder User(Party party)
    {
        if (!people.TryGetValue(party.Id, out var person))
            return new Holder(party, $"{(peopleRead ? "former member" : "a person")} (…{End(party.Id)})", null, null, false) { HasLeft = membersKnown ? true : null };

        var company = person.CompanyId is { } id && companies.TryGetValue(id, out var known) ? known : null;
        var companyName = company?.Name ?? person.CompanyName;
        var name = NameOf(person);
        var shown = sharedNames.Contains(name) && !string.IsNullOrEmpty(companyName) ? $"{name} ({companyName})" : name;
        return new Holder(party, shown, company?.Id ?? person.CompanyId, string.IsNullOrEmpty(companyName) ? null : companyName, true) { OwnName = name, HasLeft = membersKnown ? !members.Contains(party.Id) : null };
    }

    private Holder Company(Party party) =>
        companies.TryGetValue(party.Id, out var company)
            ? new Holder(party, company.Name, company.Id, company.Name, true)
            : new Holder(party, $"a company (…{End(party.Id)}, name not available)", null, null, false);

    private Holder Role(Party party) =>
        roles.TryGetValue(party.Id, out var name)
            ? new Holder(party, name, null, null, true)
            : new Holder(party, "a role (name not available)", null, null, false);

    private static string End(string id) => id.Length <= 4 ? id : id[^4..];
}
