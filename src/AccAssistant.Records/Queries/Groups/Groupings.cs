using System.Globalization;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Groups;

/// <summary>Every way to break a count down: by each field, and by a few that are no field.</summary>
internal static class Groupings
{
    public static readonly Grouping Status = new("status", ModuleWords.All, (entry, _, names) => names.Add(entry.Status.Text.Length > 0 ? entry.Status.Text : "(not set)"));

    /// <summary>Of an answered RFI nobody has the ball; its response time belongs to whoever answered.</summary>
    public static readonly Grouping AnsweringCompany = new("answering company", RecordFields.AnsweredBy.Modules, (entry, _, names) => AddEach(entry.AnsweredBy.Count, index => CompanyOf(entry.AnsweredBy[index]), RecordFields.AnsweredBy.NotSet, names))
    {
        IsByCompany = true,
        Field = RecordFields.AnsweredBy,
        Definition = _ => "answering company = the company of whoever answered",
    };

    public static readonly IReadOnlyList<Grouping> All =
    [
        Status,
        .. RecordFields.All.Select(Of).OfType<Grouping>(),
        new Grouping("company", ModuleWords.All, (entry, _, names) => AddEach(entry.Holders.Count, index => CompanyOf(entry.Holders[index]), RecordFields.Assignee.NotSet, names)) { IsByCompany = true, Field = RecordFields.Assignee },
        AnsweringCompany,
        new Grouping("level", RecordFields.Location.Modules, (entry, _, names) => AddEach(entry.Locations.Count, index => PlacePaths.Level(entry.Locations[index]), RecordFields.Location.NotSet, names))
        {
            Field = RecordFields.Location,
            Definition = _ => "level = the first two steps of a location, such as building and floor",
        },
        new Grouping("module", ModuleWords.All, (entry, _, names) => names.Add(entry.Module.Title())),
        new Grouping("age", ModuleWords.All, (entry, today, names) => names.Add(AgeBuckets.Of(entry.DaysOpen(today))))
        {
            Order = GroupOrder.ByAge,
            Definition = today => $"age = calendar days from created to {today.Text()}, or to when it was answered or closed",
        },
        new Grouping("float", [RecordModule.Submittals], (entry, today, names) => names.Add(FloatBuckets.Of(entry.Float(today)))) { Order = GroupOrder.ByFloat },
        .. RecordFields.All.OfType<DayField>().SelectMany(ByTime),
    ];

    /// <param name="modules">It must be a grouping of every one of them. Null: there is none of that word.</param>
    public static Grouping? Find(string word, IReadOnlyList<RecordModule> modules)
    {
        var wanted = word switch { "month" => "created month", "week" => "due week", "days open" or "ageing" or "aging" => "age", "floor" => "level", _ => RecordFields.Find(word)?.Word ?? word };
        return All.FirstOrDefault(grouping => grouping.Word == wanted && modules.All(grouping.Modules.Contains));
    }

    public static IEnumerable<string> WordsFor(IReadOnlyList<RecordModule> modules) =>
        All.Where(grouping => modules.All(grouping.Modules.Contains)).Select(grouping => grouping.Word);

    public static Grouping ByCustom(string title) => Of(RecordFields.Custom(title))!;

    private static Grouping? Of(RecordField field) => field switch
    {
        HolderField holders => new(field.Word, field.Modules, (entry, _, names) => Add(holders, entry, names)) { Field = field },
        ValueField values => new(field.Word, field.Modules, (entry, _, names) => Add(values, entry, names)) { Field = field },
        _ => null,
    };

    private static IEnumerable<Grouping> ByTime(DayField field)
    {
        yield return new($"{field.Word} week", field.Modules, (entry, _, names) => names.Add(field.Of(entry) is { } day ? Weeks.Of(day) : Without(field)))
        {
            Order = GroupOrder.InTime,
            Field = field,
            Definition = _ => "weeks run Monday to Sunday",
        };
        yield return new($"{field.Word} month", field.Modules, (entry, _, names) => names.Add(field.Of(entry) is { } day ? Weeks.MonthOf(day) : Without(field)))
        {
            Order = GroupOrder.InTime,
            Field = field,
        };
    }

    private static string Without(DayField field) => field.Word is "created" or "updated" ? "(not known)" : $"(no {field.InWords} date)";

    private static void Add(HolderField field, RecordEntry entry, List<string> names)
    {
        var holders = field.Of(entry);
        AddEach(holders.Count, index => holders[index].Name, field.NotSet, names);
    }

    private static void Add(ValueField field, RecordEntry entry, List<string> names)
    {
        var values = field.Of(entry);
        if (values.Count == 1 && values[0].Length > 0)
            names.Add(values[0]);
        else
            AddEach(values.Count, index => values[index], field.NotSet, names);
    }

    private static void AddEach(int count, Func<int, string> nameAt, string none, List<string> names)
    {
        for (var index = 0; index < count; index++)
        {
            var name = nameAt(index);
            if (name.Length > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                names.Add(name);
        }

        if (names.Count == 0)
            names.Add(none);
    }

    private static string CompanyOf(Holder holder) =>
        holder.CompanyName ?? (holder.Party.Kind == Acc.People.PartyKind.Role ? $"{holder.Name} (a role)" : "(company not known)");
}
