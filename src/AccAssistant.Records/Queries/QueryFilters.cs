using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Filters;

namespace AccAssistant.Records.Queries;

/// <summary>A query's filters, made ready for one table and one day.</summary>
internal sealed class QueryFilters
{
    private readonly RecordQuery query;
    private readonly IEntryFilter[] filters;

    /// <exception cref="RecordQueryException">A name or a value is not known on this project.</exception>
    public QueryFilters(RecordQuery query, RecordTable table, DateOnly today, string userId)
    {
        this.query = query;
        Status = new StatusFilter(query.Status, today);
        Text = query.Text is { } words ? new TextFilter(words, table) : null;
        filters =
        [
            .. query.Fields.Select(term => Of(term, table, userId)),
            .. query.Days.Select(term => new DayFilter(term, today)),
            .. query.Features.Select(term => new FeatureFilter(term, table)),
            .. Text is { } text ? [text] : Array.Empty<IEntryFilter>(),
        ];
    }

    public StatusFilter Status { get; }

    public TextFilter? Text { get; }

    public IEnumerable<string> Notes => filters.SelectMany(filter => filter.Notes);

    /// <summary>Of every field asked for, in the query's order: what this table does not know.</summary>
    public IEnumerable<IReadOnlyDictionary<string, RecordQueryException>> Unknown => filters.Take(query.Fields.Count).Select(filter => filter.Unknown);

    public IEnumerable<string> Missing => filters.SelectMany(filter => filter.Missing);

    /// <summary>All filters but the status: what definitions count beside the answer.</summary>
    public bool MatchesButStatus(RecordEntry entry)
    {
        foreach (var filter in filters)
        {
            if (!filter.Matches(entry))
                return false;
        }

        return true;
    }

    /// <summary>In words, without the module.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            if (query.Status.Count > 0)
                yield return string.Join(" or ", query.Status.Select(term => term.Kind == StatusTermKind.Meaning ? InWords(term.Text) : $"status {term.Text}"));
            foreach (var filter in filters)
                yield return filter.Words;
        }
    }

    private static IEntryFilter Of(FieldTerm term, RecordTable table, string userId) => term.Field switch
    {
        HolderField holders => new HolderFilter(holders, term.Values, table, userId),
        ValueField values => new ValueFilter(values, term.Values, table),
        _ => throw new InvalidOperationException($"There is no filter by {term.Field.Word}."),
    };

    private static string InWords(string meaning) => meaning switch
    {
        QueryWords.MeaningAny => "any status, drafts and void ones too",
        QueryWords.MeaningDraft => "drafts",
        _ => meaning,
    };
}
