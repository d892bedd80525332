using System.Globalization;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Groups;
using AccAssistant.Records.Queries.Texts;

namespace AccAssistant.Records.Queries;

/// <summary>The columns of a query and a record's cells under them.</summary>
/// <param name="hits">Of each module, where words were looked for.</param>
internal sealed class ResultTable(RecordQuery query, DateOnly today, IReadOnlyList<TextHits?> hits)
{
    public IReadOnlyList<ResultColumn> Columns { get; } =
    [
        new("Number", ColumnKind.Number),
        new("Title", ColumnKind.Text),
        new("Status", ColumnKind.Text),
        new(query.Modules is [var only] ? HolderWord(only) : "Ball in court", ColumnKind.Text),
        new("Due", ColumnKind.Date),
        new("Days late", ColumnKind.DaysLate),
        .. IsGrouped(query) ? [new(Titled(query.Group!), query.Group!.Order == GroupOrder.InTime ? ColumnKind.Period : ColumnKind.Text)] : Array.Empty<ResultColumn>(),
        .. IsMeasured(query) ? [new(query.Measure!.Column, ColumnKind.Days)] : Array.Empty<ResultColumn>(),
        .. query.Text is null ? Array.Empty<ResultColumn>() : [new("Found", ColumnKind.Text)],
    ];

    public static string HolderWord(RecordModule module) => module == RecordModule.Issues ? "Assigned to" : "Ball in court";

    public static string HoldersOf(RecordEntry entry) => string.Join("; ", entry.Holders.Select(holder => holder.Name));

    public ResultRow[] Rows(IReadOnlyCollection<RecordEntry> entries, Func<RecordEntry, RecordLink> link)
    {
        var ids = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var snippets = hits.OfType<TextHits>().SelectMany(found => found.Snippets(ids)).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        return [.. entries.Select(entry => new ResultRow(link(entry), Cells(entry, snippets)))];
    }

    private string[] Cells(RecordEntry entry, Dictionary<string, string> snippets) =>
    [
        entry.Label,
        entry.Title,
        entry.Status.Text,
        HoldersOf(entry),
        entry.Due?.Text() ?? "",
        Number(entry.DaysLate(today)),
        .. IsGrouped(query) ? [GroupsOf(entry)] : Array.Empty<string>(),
        .. IsMeasured(query) ? [Number(query.Measure!.Of(entry, today))] : Array.Empty<string>(),
        .. query.Text is null ? Array.Empty<string>() : [snippets.GetValueOrDefault(entry.Id, "")],
    ];

    /// <summary>Status, holder and due date have their columns anyway.</summary>
    private static bool IsGrouped(RecordQuery query) =>
        query.Group is { } group && group != Groupings.Status && group.Field != RecordFields.Due && (group.Field != RecordFields.Assignee || group.IsByCompany);

    private static string Titled(Grouping group)
    {
        var word = group.Field is ValueField { CustomTitle: { } title } ? title : group.Word;
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string GroupsOf(RecordEntry entry)
    {
        var names = new List<string>();
        query.Group!.AddNames(entry, today, names);
        return string.Join("; ", names);
    }

    /// <summary>Days late has its column anyway.</summary>
    private static bool IsMeasured(RecordQuery query) => query.Measure is { } measure && measure != Measure.DaysLate;

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
