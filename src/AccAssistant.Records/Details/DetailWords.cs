using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Columns;

namespace AccAssistant.Records.Details;

/// <summary>What the modules' details have in common.</summary>
internal sealed class DetailWords(Names names, ProjectCalendar calendar)
{
    private const int MostComments = 100;

    public DateOnly? Day(DateTimeOffset? instant) => calendar.DayOf(instant);

    public FactList Head(RecordEntry entry, string dueName)
    {
        var facts = new FactList()
            .Add("Status", entry.Status.Text)
            .AddOrNotSet(RecordColumns.HolderOf(entry.Module).Name, RecordColumns.HoldersOf(entry))
            .AddOrNotSet(dueName, entry.Due?.Text())
            .Add("Days late", entry.DaysLate(calendar.Today));
        return facts;
    }

    /// <summary>"Priya Shah, 2026-11-02"; null when neither is known.</summary>
    public string? Stamp(string? personId, DateTimeOffset? at)
    {
        var parts = new[] { names.Person(personId), Day(at)?.Text() }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    public string? Person(string? id) => names.Person(id);

    public string? Place(string? id) => names.Place(id);

    public string? Name(Acc.People.Party? party) => party is { } known ? names.Of(known).Name : null;

    public static string? Count<T>(IReadOnlyList<T>? items) => items?.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string? Files(IReadOnlyList<Attachment>? files) =>
        files is null ? null : files.Count == 0 ? "0" : $"{files.Count}: {string.Join("; ", files.Take(10).Select(file => file.Name))}{(files.Count > 10 ? "; …" : "")}";

    /// <summary>One line for each attribute, however many options it has.</summary>
    public static IEnumerable<RecordFact> Custom(IEnumerable<CustomValue> values) =>
        values.GroupBy(value => value.Definition, StringComparer.Ordinal)
            .Select(same => new RecordFact(same.First().Title, string.Join("; ", same.Select(value => value.Value))))
            .Where(fact => !string.IsNullOrWhiteSpace(fact.Value));

    /// <summary>In the order they were written; of very many only the latest.</summary>
    public IEnumerable<RecordFact> Comments(IReadOnlyList<Comment>? comments)
    {
        if (comments is null)
            return [];

        var shown = comments.OrderBy(comment => comment.CreatedAt).Skip(Math.Max(0, comments.Count - MostComments));
        return shown.Where(comment => !string.IsNullOrWhiteSpace(comment.Body)).Select(comment => new RecordFact(Titled("Comment", comment.CreatedBy, comment.CreatedAt), comment.Body));
    }

    public string Titled(string what, string? personId, DateTimeOffset? at) => Stamp(personId, at) is { } stamp ? $"{what} – {stamp}" : what;
}
