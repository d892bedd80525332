using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Counts records by one of their values. A record with several values counts once for each.</summary>
internal sealed class EntryGroups(Grouping grouping, DateOnly today)
{
    private const string NotSet = "(not set)";
    private const string NoDueDate = "(no due date)";
    private const string NotKnown = "(not known)";
    private const string Nobody = "(nobody)";

    public string Words => QueryWords.Groups.First(pair => pair.Group == grouping).Word;

    /// <summary>Largest first; weeks, months and ages in their own order; records without a value last among equals or last of all.</summary>
    public IReadOnlyList<ResultGroup> Count(IReadOnlyList<RecordEntry> entries)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in entries.SelectMany(NamesOf))
            counts[name] = counts.GetValueOrDefault(name) + 1;

        var groups = counts.Select(pair => new ResultGroup(pair.Key, pair.Value));
        var ordered = grouping switch
        {
            Grouping.DueWeek or Grouping.CreatedMonth => groups.OrderBy(group => group.Name[0] == '(').ThenBy(group => group.Name, StringComparer.Ordinal),
            Grouping.Age => groups.OrderBy(group => AgeBuckets.Order(group.Name)),
            _ => groups.OrderByDescending(group => group.Count).ThenBy(group => group.Name[0] == '(').ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase),
        };
        return ordered.ToArray();
    }

    /// <summary>How many records are in more than one group.</summary>
    public int InSeveral(IReadOnlyList<RecordEntry> entries) => entries.Count(entry => NamesOf(entry).Skip(1).Any());

    private IEnumerable<string> NamesOf(RecordEntry entry) => grouping switch
    {
        Grouping.Status => [entry.Status.Text],
        Grouping.Assignee => Distinct(entry.Holders.Select(holder => holder.Name), Nobody),
        Grouping.Company => Distinct(entry.Holders.Select(CompanyOf), Nobody),
        Grouping.DueWeek => [entry.Due is { } due ? $"{due.Monday().Text()}..{due.Monday().Plus(6).Text()}" : NoDueDate],
        Grouping.CreatedMonth => [entry.Created?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? NotKnown],
        Grouping.Discipline => Distinct(entry.Disciplines, NotSet),
        Grouping.Category => Distinct(entry.Categories, NotSet),
        Grouping.Location => Distinct(entry.Locations, NotSet),
        Grouping.Spec => [entry.Spec ?? NotSet],
        Grouping.Type => [entry.Type ?? NotSet],
        Grouping.Priority => [string.IsNullOrEmpty(entry.Priority) ? NotSet : entry.Priority],
        Grouping.Response => [entry.Response ?? "(no response)"],
        _ => [AgeBuckets.Of(entry.Age(today))],
    };

    private static string CompanyOf(Holder holder) =>
        holder.CompanyName ?? (holder.Party.Kind == Acc.People.PartyKind.Role ? $"(role) {holder.Name}" : "(company not known)");

    private static IEnumerable<string> Distinct(IEnumerable<string> names, string none) =>
        names.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty(none);
}
