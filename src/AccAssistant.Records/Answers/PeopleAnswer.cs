using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Who is on the project.</summary>
internal sealed class PeopleAnswer(Asked asked)
{
    public RecordReply Find(PeopleRequest request, ProjectParts parts)
    {
        var people = parts.Names.People;
        if (!people.HasItems)
            return people.State == PartState.SignInRequired ? PartProblem.SignIn : new Refused(RefusalKind.Upstream, $"The people of this project could not be read: {people.Reason}.");

        var found = ModuleWords.All.Select(module => (Module: module, Found: asked.TableOf(module, parts))).ToArray();
        var tables = found.Select(one => one.Found.Table).OfType<RecordTable>().ToArray();
        var who = request.Who.Trim();
        var names = tables.FirstOrDefault()?.Names ?? new Names(parts.Names);
        var members = new PeopleSearch(people, names, tables, asked.Calendar.Today).Find(who);
        var missing = tables.SelectMany(table => MissingParts.Of(table.Module, table.Read, withVoid: false))
            .Concat(found.Where(one => one.Found.Problem is not null).Select(one => $"open {one.Module.Plural()} are not counted: {one.Found.Problem!.Message.TrimEnd('.')}"))
            .Concat(people.Reason is { } reason ? [$"people: {reason}"] : Array.Empty<string>());
        return new PeopleFound(
            members.Take(request.Rows).ToArray(),
            PeopleSearch.Companies(members),
            asked.Receipt(
                who.Length == 0 ? "People" : $"People · \"{who}\"",
                members.Count,
                people.Items.Count,
                people.Total,
                people.ReadAt,
                ["open and overdue = records a person holds in person, not through a company or a role"],
                missing));
    }
}
