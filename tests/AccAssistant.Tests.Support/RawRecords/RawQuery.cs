using System.Globalization;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>A query that prints itself as text and answers itself from raw JSON.</summary>
/// <param name="Modules">issues, rfis, submittals.</param>
internal sealed record RawQuery(IReadOnlyList<string> Modules, IReadOnlyList<RawClause> Clauses, string? Group, string? Measure, string? Sort, int? Top)
{
    public override string ToString()
    {
        string?[] parts =
        [
            $"module: {string.Join(", ", Modules)}",
            .. Clauses.Select(clause => clause.ToString()),
            Group is null ? null : $"group: {Group}",
            Measure is null ? null : $"measure: {Measure}",
            Sort is null ? null : $"sort: {Sort}",
            Top is null ? null : $"top: {Top}",
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    public IReadOnlyList<RawRecord> Fitting(RawProject project) =>
    [
        .. project.Records.Where(record => Modules.Contains(record.Module)
            && Clauses.All(clause => clause.Fits(record))
            && (Clauses.Any(clause => clause.Key == "status") || record.Standing is not ("draft" or "void"))),
    ];

    /// <summary>Records by group; one with several values is in several.</summary>
    public IReadOnlyDictionary<string, List<RawRecord>> Grouped(IEnumerable<RawRecord> records, DateOnly today)
    {
        var groups = new Dictionary<string, List<RawRecord>>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            foreach (var name in GroupsOf(record, today))
            {
                if (!groups.TryGetValue(name, out var group))
                    groups[name] = group = [];
                group.Add(record);
            }
        }

        return groups;
    }

    /// <summary>What the sort puts records in order by; null goes last either way.</summary>
    public static IComparable? SortValue(RawRecord record, string key) => key switch
    {
        "days late" => record.DaysLate,
        "days open" => record.DaysOpen,
        _ => record.Day(key),
    };

    private IEnumerable<string> GroupsOf(RawRecord record, DateOnly today)
    {
        switch (Group)
        {
            case "status":
                return Or(new[] { record.StatusName }.Where(name => name.Length > 0), "(not set)");
            case "module":
                return [record.Module switch { "issues" => "Issues", "rfis" => "RFIs", _ => "Submittals" }];
            case "age":
                return [record.DaysOpen switch { null => "(not known)", <= 7 => "0–7 days", <= 14 => "8–14 days", <= 30 => "15–30 days", _ => "over 30 days" }];
            case "level":
                return Or(record.Places.Select(path => string.Join(" > ", path.Take(2))), "(not set)");
            case "company" when Modules is ["rfis"] && Measure == "response time":
                return Or(record.Holders("answered by").Select(holder => holder.Company ?? "(company not known)"), "(not answered)");
            case "company":
                return Or(record.Holders("assignee").Select(holder => holder.Company ?? (holder.Kind == "role" ? $"{holder.Name} (a role)" : "(company not known)")), "(nobody)");
            case "assignee" or "creator" or "manager" or "subcontractor" or "answered by":
                return Or(record.Holders(Group).Select(holder => holder.Name), Group switch { "assignee" => "(nobody)", "creator" => "(not known)", "answered by" => "(not answered)", _ => "(not set)" });
            case { } time when time.EndsWith(" week", StringComparison.Ordinal):
                return [record.Day(time[..^5]) is { } day ? Week(day) : NoDay(time[..^5])];
            case { } time when time.EndsWith(" month", StringComparison.Ordinal):
                return [record.Day(time[..^6])?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? NoDay(time[..^6])];
            default:
                return Or(record.Values(Group!.StartsWith("custom ", StringComparison.Ordinal) ? Group[7..] : Group), Group == "response" ? "(no response)" : "(not set)");
        }
    }

    private static IEnumerable<string> Or(IEnumerable<string> names, string none) => names.Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty(none);

    private static string Week(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(-1);
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}..{day.AddDays(6):yyyy-MM-dd}");
    }

    private static string NoDay(string field) => field switch { "created" or "updated" => "(not known)", "required" => "(no required on job date)", _ => $"(no {field} date)" };
}
