using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>What rows can be ordered by.</summary>
/// <param name="Value">Null for those that are no number.</param>
internal sealed record SortKey(string Word, Func<RecordEntry, DateOnly, int?>? Value)
{
    /// <summary>What is compared letter by letter; null for those that are not. An empty text comes last.</summary>
    public Func<RecordEntry, string>? Text { get; init; }

    public static readonly SortKey Number = new("number", null);

    public static readonly SortKey Title = Of(RecordColumns.Title);

    public static readonly SortKey Relevance = new("relevance", null);

    public static readonly SortKey Due = Of(RecordFields.Due);

    public static readonly IReadOnlyList<SortKey> All =
    [
        Due,
        .. RecordFields.All.OfType<DayField>().Where(field => field != RecordFields.Due).Select(Of),
        Number,
        Title,
        Of(RecordColumns.Status),
        Of(RecordColumns.Location),
        Of(RecordColumns.Spec),
        Of(RecordColumns.BallInCourt) with { Word = RecordFields.Assignee.Word },
        .. Measure.All.Select(measure => new SortKey(measure.Word, measure.Of)),
        Relevance,
    ];

    public static SortKey? Find(string word) =>
        All.FirstOrDefault(key => key.Word == word) ?? (Measure.Find(word)?.Word ?? RecordFields.Find(word)?.Word) switch
        {
            null => null,
            var other => All.FirstOrDefault(key => key.Word == other),
        };

    private static SortKey Of(RecordColumn column) => new(column.Word, null) { Text = entry => column.Of(entry, default) };

    private static SortKey Of(DayField field) => new(field.Word, (entry, _) => field.Of(entry)?.DayNumber);
}
