using System.Globalization;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Tests.Proof.Queries;

/// <summary>Random queries about a project, of values that its records have, nearly have or lack.</summary>
internal sealed class RawQueries(RawProject project)
{
    private static readonly string[] All = ["issues", "rfis", "submittals"];

    private static readonly (string Key, string[] Modules)[] ValueFields =
    [
        ("category", ["issues", "rfis"]), ("type", All), ("root cause", ["issues"]), ("discipline", ["rfis"]), ("spec", ["submittals"]), ("package", ["submittals"]),
        ("priority", ["rfis", "submittals"]), ("cost", ["rfis"]), ("schedule", ["rfis"]), ("impact", ["rfis"]), ("response", ["submittals"]), ("custom Trade", ["issues", "rfis"]), ("custom Zone", ["issues", "rfis"]),
    ];

    private static readonly (string Key, string[] Modules)[] HolderFields =
        [("assignee", All), ("creator", All), ("manager", ["rfis", "submittals"]), ("answered by", ["rfis"]), ("subcontractor", ["submittals"])];

    private static readonly (string Key, string[] Modules)[] DayFields =
        [("due", All), ("created", All), ("updated", All), ("closed", All), ("answered", ["rfis", "submittals"]), ("required", ["submittals"])];

    private static readonly (string Key, string[] Modules)[] Features =
        [("due date", All), ("assignee", All), ("response", ["rfis", "submittals"]), ("attachment", ["issues"]), ("comment", ["issues", "rfis"]), ("location", ["issues", "rfis"])];

    public RawQuery Any(Random random)
    {
        string[] modules = random.Next(5) switch { 0 => All, 1 => ["issues", "rfis"], _ => [All[random.Next(3)]] };
        var clauses = new List<RawClause?>
        {
            random.Next(2) == 0 ? Status(random, modules) : null,
            random.Next(3) == 0 ? Holder(random, modules) : null,
            random.Next(3) == 0 ? Value(random, modules) : null,
            random.Next(3) == 0 ? Days(random, modules) : null,
            random.Next(4) == 0 ? Feature(random, modules) : null,
            random.Next(5) == 0 ? Words(random) : null,
            random.Next(5) == 0 && !modules.Contains("submittals") ? Place(random) : null,
        };
        return new RawQuery(
            modules,
            [.. clauses.OfType<RawClause>().DistinctBy(clause => clause.Key.StartsWith("custom", StringComparison.Ordinal) ? "custom" : clause.Key)],
            random.Next(2) == 0 ? Group(random, modules) : null,
            random.Next(3) == 0 ? Pick<string>(random, modules.Contains("issues") ? ["days open", "days late"] : ["days open", "days late", "response time"]) : null,
            random.Next(2) == 0 ? Pick(random, "due", "created desc", "updated", "days late desc", "days open", "days open desc") : null,
            random.Next(4) == 0 ? random.Next(1, 20) : null);
    }

    private static RawClause Status(Random random, string[] modules)
    {
        var meanings = new List<(string Word, Func<RawRecord, bool> Fits)>
        {
            ("any", _ => true),
            ("open", record => record.Standing == "open"),
            ("overdue", record => record.IsOverdue),
            ("closed", record => record.Standing == "closed"),
            ("draft", record => record.Standing == "draft"),
            ("outstanding", record => record.Standing is "open" or "required"),
        };
        if (modules is ["rfis"])
        {
            meanings.Add(("answered", record => record.Standing == "answered"));
            meanings.Add(("open at reviewer 1", record => record.StatusName == "Open at reviewer 1"));
        }

        if (modules is ["issues"])
            meanings.Add(("in progress", record => record.StatusName == "In progress"));
        if (modules is ["submittals"])
            meanings.Add(("in review", record => record.StatusName == "In review"));
        if (!modules.Contains("issues"))
            meanings.Add(("void", record => record.Standing == "void"));

        var (one, other) = (meanings[random.Next(meanings.Count)], meanings[random.Next(meanings.Count)]);
        return one.Word == other.Word
            ? new RawClause("status", one.Word, one.Fits)
            : new RawClause("status", $"{one.Word}, {other.Word}", record => one.Fits(record) || other.Fits(record));
    }

    private RawClause Holder(Random random, string[] modules)
    {
        var key = Pick(random, Allowed(HolderFields, modules));
        var name = random.Next(6) switch
        {
            0 => "nobody",
            1 => "me",
            2 => "my company",
            3 => Pick(random, [.. project.Lists.Companies.Select(company => company.Text("name")!)]),
            _ => Pick(random, [.. project.Lists.Users.Where(user => user.Text("autodeskId") is not null).Select(user => user.Text("name")!)]),
        };
        return new RawClause(key, name, record => name == "nobody" ? record.Holders(key).Count == 0 : record.Holders(key).Any(holder => IsMeant(holder, name)));
    }

    private bool IsMeant(RawHolder holder, string name) => name switch
    {
        "me" => holder.Kind == "user" && holder.Id == project.Me,
        "my company" => holder.Company is { } company && company == project.Person(project.Me).Company,
        _ => holder.Name == name || holder.Company == name,
    };

    private RawClause? Value(Random random, string[] modules)
    {
        var fields = Allowed(ValueFields, modules);
        if (fields.Length == 0)
            return null;

        var key = Pick(random, fields);
        var field = key.StartsWith("custom ", StringComparison.Ordinal) ? key[7..] : key;
        // A value must be known to every module that is asked for it, else the question is refused.
        var known = modules.Select(module => project.Records.Where(record => record.Module == module).SelectMany(record => record.Values(field)).ToHashSet(StringComparer.OrdinalIgnoreCase)).ToList();
        var common = known.Aggregate((one, other) => [.. one.Intersect(other)]).Where(value => !known.Exists(values => values.Any(longer => longer != value && longer.Contains(value, StringComparison.OrdinalIgnoreCase)))).Order().ToArray();
        if (common.Length == 0 || random.Next(4) == 0)
            return known.Exists(values => values.Count == 0) ? null : new RawClause(key, "none", record => record.Values(field).Count == 0);

        var value = Pick(random, common);
        return new RawClause(key, value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value, record => record.Values(field).Contains(value));
    }

    private RawClause Days(Random random, string[] modules)
    {
        var key = Pick(random, Allowed(DayFields, modules));
        var today = project.Today;
        var (from, to) = (today.AddDays(random.Next(-60, 40)), today.AddDays(random.Next(-20, 90)));
        (from, to) = from <= to ? (from, to) : (to, from);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var lastMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        (string Words, DateOnly? From, DateOnly? To)[] spans =
        [
            ("today", today, today),
            ("yesterday", today.AddDays(-1), today.AddDays(-1)),
            ("this week", monday, monday.AddDays(6)),
            ("next week", monday.AddDays(7), monday.AddDays(13)),
            ("last week", monday.AddDays(-7), monday.AddDays(-1)),
            ("last month", lastMonth, lastMonth.AddMonths(1).AddDays(-1)),
            ($"{Text(from)}..{Text(to)}", from, to),
            ($"before {Text(to)}", null, to.AddDays(-1)),
            ($"after {Text(from)}", from.AddDays(1), null),
            ($"since {Text(from)}", from, null),
            ($"until {Text(to)}", null, to),
            (Text(from), from, from),
        ];
        var (words, first, last) = spans[random.Next(spans.Length)];
        return random.Next(8) switch
        {
            0 => new RawClause(key, "none", record => record.Day(key) is null),
            1 => new RawClause(key, "set", record => record.Day(key) is not null),
            _ => new RawClause(key, words, record => record.Day(key) is { } day && (first is null || day >= first) && (last is null || day <= last)),
        };
    }

    private static RawClause Feature(Random random, string[] modules)
    {
        var feature = Pick(random, Allowed(Features, modules));
        var wanted = random.Next(2) == 0;
        return new RawClause(wanted ? "has" : "without", feature, record => record.Has(feature) == wanted);
    }

    private static RawClause Words(Random random)
    {
        string[] words = random.Next(3) == 0 ? [Pick(random, RawWorld.Vocabulary), Pick(random, RawWorld.Vocabulary)] : [Pick(random, RawWorld.Vocabulary)];
        return new RawClause("text", string.Join(' ', words), record => words.All(record.Says));
    }

    private RawClause? Place(Random random)
    {
        var names = project.Lists.Locations.Where(place => place.Text("parentId") is not null).Select(place => place.Text("name")!).Distinct().ToArray();
        if (names.Length == 0)
            return null;

        var name = Pick(random, names);
        return new RawClause("location", name, record => record.Places.Any(path => path.Contains(name)));
    }

    private static string Group(Random random, string[] modules) => Pick(
        random,
        [
            "status", "module", "age", "company", "location", .. modules.Contains("submittals") ? Array.Empty<string>() : ["level"], .. Allowed(HolderFields, modules), .. Allowed(ValueFields, modules),
            .. Allowed(DayFields, modules).SelectMany(day => new[] { day + " week", day + " month" }),
        ]) is var group && group == "location" && modules.Contains("submittals") ? "status" : group;

    private static string[] Allowed((string Key, string[] Modules)[] fields, string[] modules) =>
        [.. fields.Where(field => modules.All(field.Modules.Contains)).Select(field => field.Key)];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, params T[] some) => some[random.Next(some.Length)];
}
