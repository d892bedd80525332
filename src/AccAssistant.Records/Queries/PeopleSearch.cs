using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries;

/// <summary>Who is on the project, with what they hold.</summary>
internal sealed class PeopleSearch(PartRead<Person> people, Names names, IReadOnlyList<RecordTable> tables, DateOnly today)
{
    /// <summary>By name; those who left come last.</summary>
    /// <param name="id">Of the only one wanted; null for everybody.</param>
    public IReadOnlyList<ProjectMember> Find(string who, string? id)
    {
        var held = Held();
        return people.Items
            .Where(person => (id is null || person.AutodeskId == id) && Fits(person, who))
            .Select(person => Member(person, held))
            .OrderBy(member => member.Status == "deleted")
            .ThenBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
            .ToArray();
    }

    public static IReadOnlyList<ResultGroup> Companies(IReadOnlyList<ProjectMember> members) =>
        members.GroupBy(member => member.Company ?? "(company not known)", StringComparer.OrdinalIgnoreCase)
            .Select(same => new ResultGroup(same.Key, same.Count()))
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase)
            .ToArray();

    private bool Fits(Person person, string who) =>
        who.Length == 0
        || new[] { person.Name, person.Email, CompanyOf(person) }.Concat(person.Roles.Select(role => role.Name)).OfType<string>().Any(text => ValueMatch.Holds(text, who));

    private ProjectMember Member(Person person, Dictionary<string, (int Open, int Overdue)> held)
    {
        var (open, overdue) = person.AutodeskId is { } id ? held.GetValueOrDefault(id) : default;
        return new ProjectMember(PartyNames.NameOf(person), person.Email, CompanyOf(person), person.Roles.Select(role => role.Name).ToArray(), person.Status, open, overdue);
    }

    private string? CompanyOf(Person person) =>
        (person.AutodeskId is { } id ? names.User(id)?.CompanyName : null) ?? person.CompanyName;

    private Dictionary<string, (int Open, int Overdue)> Held()
    {
        var held = new Dictionary<string, (int Open, int Overdue)>(StringComparer.Ordinal);
        foreach (var entry in tables.SelectMany(table => table.Entries).Where(entry => entry.Standing == Standing.Open))
        {
            foreach (var holder in entry.Holders.Where(holder => holder.Party.Kind is PartyKind.User or PartyKind.Unknown))
            {
                var (open, overdue) = held.GetValueOrDefault(holder.Party.Id);
                held[holder.Party.Id] = (open + 1, overdue + (entry.IsOverdue(today) ? 1 : 0));
            }
        }

        return held;
    }
}
