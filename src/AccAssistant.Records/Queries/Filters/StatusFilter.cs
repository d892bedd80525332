using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>Which statuses are asked for; without any, all but drafts and void ones.</summary>
internal sealed class StatusFilter(IReadOnlyList<StatusTerm> terms, DateOnly today)
{
    public bool Matches(RecordEntry entry)
    {
        if (terms.Count == 0)
            return entry.Standing is not (Standing.Draft or Standing.Void);

        for (var index = 0; index < terms.Count; index++)
        {
            if (Matches(terms[index], entry))
                return true;
        }

        return false;
    }

    public bool Asks(string meaning) => terms.Any(term => term.Kind == StatusTermKind.Meaning && term.Text == meaning);

    /// <summary>Whether void ones count: a list of their own that may not have been read.</summary>
    public bool AsksVoid => Asks(QueryWords.MeaningVoid) || Asks(QueryWords.MeaningAny) || terms.Any(IsQuotedVoid);

    public bool AsksVoidOnly => terms.Count > 0 && terms.All(term => term is { Kind: StatusTermKind.Meaning, Text: QueryWords.MeaningVoid } || IsQuotedVoid(term));

    private static bool IsQuotedVoid(StatusTerm term) =>
        term.Kind == StatusTermKind.Quoted && string.Equals(term.Text, QueryWords.MeaningVoid, StringComparison.OrdinalIgnoreCase);

    private bool Matches(StatusTerm term, RecordEntry entry)
    {
        if (term.Kind != StatusTermKind.Meaning)
            return entry.Status.IsCalled(term.Text);

        return term.Text switch
        {
            QueryWords.MeaningOpen => entry.Standing == Standing.Open,
            QueryWords.MeaningClosed => entry.Standing == Standing.Closed,
            QueryWords.MeaningOverdue => entry.IsOverdue(today),
            QueryWords.MeaningAnswered => entry.Standing == Standing.Answered,
            QueryWords.MeaningOutstanding => entry.Standing is Standing.Open or Standing.Required,
            QueryWords.MeaningDraft => entry.Standing == Standing.Draft,
            QueryWords.MeaningVoid => entry.Standing == Standing.Void,
            _ => true,
        };
    }
}
