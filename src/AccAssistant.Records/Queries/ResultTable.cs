using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Groups;
using AccAssistant.Records.Queries.Texts;

namespace AccAssistant.Records.Queries;

/// <summary>The columns of a query and a record's cells under them.</summary>
/// <param name="hits">Of each module, where words were looked for.</param>
internal sealed class ResultTable(RecordQuery query, DateOnly today, IReadOnlyList<TextHits?> hits)
{
    private readonly IReadOnlyList<RecordColumn> columns =
    [
        .. query.Columns?.Columns ?? ColumnLists.Usual(query.Modules),
        .. IsGrouped(query) ? [GroupsOf(query.Group!)] : Array.Empty<RecordColumn>(),
        .. IsMeasured(query) ? [ColumnOf(query.Measure!)] : Array.Empty<RecordColumn>(),
    ];

    public IReadOnlyList<ResultColumn> Columns =>
    [
        .. columns.Select(column => column.Heading),
        .. query.Text is null ? Array.Empty<ResultColumn>() : [new("Found", ColumnKind.Text)],
    ];

    public ResultRow[] Rows(IReadOnlyCollection<RecordEntry> entries, Func<RecordEntry, RecordLink> link)
    {
        var ids = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var snippets = hits.OfType<TextHits>().SelectMany(found => found.Snippets(ids)).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        return [.. entries.Select(entry => new ResultRow(link(entry), Cells(entry, snippets)))];
    }

    private string[] Cells(RecordEntry entry, Dictionary<string, string> snippets) =>
    [
        .. columns.Select(column => column.Of(entry, today)),
        .. query.Text is null ? Array.Empty<string>() : [snippets.GetValueOrDefault(entry.Id, "")],
    ];

    /// <summary>Status, holder and due date have their columns anyway.</summary>
    private static bool IsGrouped(RecordQuery query) =>
        query.Group is { } group && group != Groupings.Status && group.Field != RecordFields.Due && (group.Field != RecordFields.Assignee || group.IsByCompany)
        && !Has(query, Titled(group));

    private static RecordColumn GroupsOf(Grouping group) => new(group.Word, Titled(group), group.Order == GroupOrder.InTime ? ColumnKind.Period : ColumnKind.Text, group.Modules, (entry, today) =>
    {
        var names = new List<string>();
        group.AddNames(entry, today, names);
        return string.Join("; ", names);
    });

    private static string Titled(Grouping group)
    {
        var word = group.Field is ValueField { CustomTitle: { } title } ? title : group.Word;
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>Days late has its column anyway.</summary>
    private static bool IsMeasured(RecordQuery query) => query.Measure is { } measure && measure != Measure.DaysLate && !Has(query, measure.Column);

    private static RecordColumn ColumnOf(Measure measure) => new(measure.Word, measure.Column, ColumnKind.Days, measure.Modules, (entry, today) => RecordColumns.Figure(measure.Of(entry, today)));

    private static bool Has(RecordQuery query, string name) => query.Columns?.Columns.Any(column => column.Name == name) ?? false;
}
