using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Queries;

/// <summary>A query's filters, made ready for one table and one day.</summary>
internal sealed class QueryFilters
{
    private readonly RecordQuery query;
    private readonly DayFilter? due;
    private readonly DayFilter? created;
    private readonly DayFilter? updated;
    private readonly TitleFilter? title;

    public QueryFilters(RecordQuery query, RecordTable table, DateOnly today, string userId)
    {
        this.query = query;
        Status = new StatusFilter(query.Status, today);
        Holders = query.Assignee.Count > 0 ? HolderFilter.For(query.Assignee, table, userId) : null;
        due = query.Due is { } dueWords ? new DayFilter(dueWords, today, DateLean.Ahead) : null;
        created = query.Created is { } createdWords ? new DayFilter(createdWords, today, DateLean.Past) : null;
        updated = query.Updated is { } updatedWords ? new DayFilter(updatedWords, today, DateLean.Past) : null;
        title = query.Text is { } words ? new TitleFilter(words) : null;
    }

    public StatusFilter Status { get; }

    public HolderFilter? Holders { get; }

    /// <summary>All filters but the status: what definitions count beside the answer.</summary>
    public bool MatchesButStatus(RecordEntry entry) =>
        (due is null || due.Matches(entry.Due))
        && (created is null || created.Matches(entry.Created))
        && (updated is null || updated.Matches(entry.Updated))
        && (Holders is null || Holders.Matches(entry))
        && (title is null || title.Matches(entry));

    public string Describe()
    {
        var parts = new List<string> { query.Module.Title() };
        if (query.Status.Count > 0)
            parts.Add(string.Join(" or ", query.Status.Select(term => term.Kind == StatusTermKind.Meaning ? InWords(term.Text) : $"status {term.Text}")));
        if (Holders is not null)
            parts.Add($"{ResultTable.HolderWord(query.Module).ToLowerInvariant()} {Holders.Words}");
        Add(due, "due");
        Add(created, "created");
        Add(updated, "updated");
        if (query.Text is { } words)
            parts.Add($"title has \"{words}\"");
        return string.Join(" · ", parts);

        void Add(DayFilter? filter, string name)
        {
            if (filter is not null)
                parts.Add(filter.Describe(name));
        }
    }

    private static string InWords(string meaning) => meaning switch
    {
        QueryWords.MeaningAny => "any status, drafts and void ones too",
        QueryWords.MeaningDraft => "drafts",
        _ => meaning,
    };
}
