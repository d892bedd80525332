using AccAssistant.Acc.People;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Meaning;

/// <summary>Ids as people read them.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Company> companies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> submittalTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> responses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> rootCauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> rfiTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> sharedNames;
    private readonly Dictionary<Party, Holder> holders = [];
    private readonly Lock gate = new();
    private readonly bool peopleRead;

    public Names(NameParts parts)
    {
        peopleRead = parts.People.HasItems;
        foreach (var person in parts.People.Remembered.Concat(parts.People.Items))
        {
            if (person.AutodeskId is { Length: > 0 } id)
                people[id] = person;
            foreach (var role in person.Roles)
                roles[role.Id] = role.Name;
        }

        sharedNames = people.Values.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var company in parts.Companies.Remembered.Concat(parts.Companies.Items))
        {
            companies[company.Id] = company;
            if (company.MemberGroupId is { Length: > 0 } group)
                companies[group] = company;
        }

        foreach (var (id, path) in PlacePaths.Of(parts.Locations.Items))
            places[id] = path;
        foreach (var category in parts.IssueTypes.Items)
        {
            categories[category.Id] = category.Title;
            foreach (var type in category.Subtypes)
                types[type.Id] = type.Title;
        }

        foreach (var rootCause in parts.RootCauses.Items.SelectMany(category => category.RootCauses))
            rootCauses[rootCause.Id] = rootCause.Title;
        foreach (var type in parts.RfiTypes.Items)
            rfiTypes[type.Id] = type.Name;
        Attributes = new AttributeNames(parts.IssueAttributes.Items.Concat(parts.RfiAttributes.Items));
        foreach (var type in parts.SubmittalTypes.Items)
            submittalTypes[type.Id] = type.Value;
        foreach (var response in parts.SubmittalResponses.Items)
            responses[response.Id] = response.Value;
    }

    public AttributeNames Attributes { get; }

    /// <summary>Every name of a person, company or role on the project.</summary>
    public IEnumerable<string> Everybody =>
        people.Values.SelectMany(person => new[] { NameOf(person), person.CompanyName }).OfType<string>()
            .Concat(companies.Values.Select(company => company.Name))
            .Concat(roles.Values)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    public Holder Of(Party party)
    {
        lock (gate)
        {
            if (!holders.TryGetValue(party, out var holder))
                holders[party] = holder = Find(party);
            return holder;
        }
    }

    /// <summary>A person's name; null without an id.</summary>
    public string? Person(string? id) => string.IsNullOrEmpty(id) ? null : Of(new Party(PartyKind.User, id)).Name;

    /// <summary>From the building down, e.g. "Tower > Level 3 > Lobby": every level of every building has a lobby.</summary>
    public string? Place(string? id) => id is null ? null : places.GetValueOrDefault(id, "a location (name not available)");

    public string? Category(string? id) => id is null ? null : categories.GetValueOrDefault(id, "a category (name not available)");

    public string? Type(string? id) => id is null ? null : types.GetValueOrDefault(id, "a type (name not available)");

    public string? RootCause(string? id) => id is null ? null : rootCauses.GetValueOrDefault(id, "a root cause (name not available)");

    public string? RfiType(string? id) => id is null ? null : rfiTypes.GetValueOrDefault(id, "a type (name not available)");

    public CustomValue Custom(string definitionId, string? title, string value) => Attributes.Of(definitionId, title, value);

    public string? SubmittalType(string? id) => id is null ? null : submittalTypes.GetValueOrDefault(id, "a type (name not available)");

    public string? Response(string? id) => id is null ? null : responses.GetValueOrDefault(id, "a response (name not available)");

    private Holder Find(Party party) => party.Kind switch
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

    private Holder User(Party party)
    {
        if (!people.TryGetValue(party.Id, out var person))
            return new Holder(party, $"{(peopleRead ? "former member" : "a person")} (…{End(party.Id)})", null, null, false);

        var company = person.CompanyId is { } id && companies.TryGetValue(id, out var known) ? known : null;
        var companyName = company?.Name ?? person.CompanyName;
        var name = NameOf(person);
        var shown = sharedNames.Contains(name) && !string.IsNullOrEmpty(companyName) ? $"{name} ({companyName})" : name;
        return new Holder(party, shown, company?.Id ?? person.CompanyId, string.IsNullOrEmpty(companyName) ? null : companyName, true);
    }

    private Holder Company(Party party) =>
        companies.TryGetValue(party.Id, out var company)
            ? new Holder(party, company.Name, company.Id, company.Name, true)
            : new Holder(party, $"a company (…{End(party.Id)}, name not available)", null, null, false);

    private Holder Role(Party party) =>
        roles.TryGetValue(party.Id, out var name)
            ? new Holder(party, name, null, null, true)
            : new Holder(party, "a role (name not available)", null, null, false);

    private static string NameOf(Person person) =>
        !string.IsNullOrWhiteSpace(person.Name) ? person.Name : person.Email ?? "a member without a name";

    private static string End(string id) => id.Length <= 4 ? id : id[^4..];
}
