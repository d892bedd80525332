using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Queries;

/// <summary>One date of a query with its days worked out.</summary>
internal sealed class DayFilter(DateWords words, DateOnly today, DateLean lean)
{
    private readonly DateSpan span = words.IsNone || words.IsSet ? default : words.Resolve(today, lean);

    public bool Matches(DateOnly? day) => words.Matches(day, span);

    /// <summary>For the receipt: the words and the days they came to.</summary>
    public string Describe(string name)
    {
        if (words.IsNone)
            return $"no {name} date";
        if (words.IsSet)
            return $"with a {name} date";

        return words.Text == span.ToString() ? $"{name} {words.Text}" : $"{name} {words.Text} ({span})";
    }
}
