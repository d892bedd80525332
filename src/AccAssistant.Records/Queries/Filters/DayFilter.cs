using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Dates;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>One date of a query with its days worked out.</summary>
internal sealed class DayFilter(DayTerm term, DateOnly today) : IEntryFilter
{
    private readonly DayField sought = term.Field;
    private readonly DateWords words = term.Days;
    private readonly DateSpan span = term.Days.IsNone || term.Days.IsSet ? default : term.Days.Resolve(today, term.Field.Lean);

    public bool Matches(RecordEntry entry) => words.Matches(sought.Of(entry), span);

    /// <summary>The words and the days they came to.</summary>
    public string Words
    {
        get
        {
            if (words.IsNone)
                return $"no {sought.InWords} date";
            if (words.IsSet)
                return $"with {sought.InWords} date";
            return SaysItself ? $"{sought.InWords} {words.Text}" : $"{sought.InWords} {words.Text} ({span})";
        }
    }

    private bool SaysItself => words.Text == (span switch
    {
        { From: null, To: { } to } when words.Text.StartsWith("until ", StringComparison.Ordinal) => $"until {to.Text()}",
        { From: { } from, To: null } when words.Text.StartsWith("from ", StringComparison.Ordinal) => $"from {from.Text()}",
        _ => span.ToString(),
    });
}
