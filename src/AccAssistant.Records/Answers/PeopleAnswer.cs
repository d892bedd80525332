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

        var (tables, problems) = asked.TablesOf(ModuleWords.All, parts);
        var who = request.Who.Trim();
        var names = tables is [var first, ..] ? first.Names : new Names(parts.Names);
        var members = new PeopleSearch(people, names, tables, asked.Calendar.Today).Find(who, request.Me ? asked.Context.Caller.UserId : null);
        var missing = tables.SelectMany(table => MissingParts.Of(table.Module, table.Read, withVoid: false))
            .Concat(problems.Select(one => $"open {one.Key.Plural()} are not counted: {one.Value.Message.TrimEnd('.')}"))
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
