using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>What may be asked next about a result. Each is tried on the records first and offered only where it tells something new.</summary>
public sealed class NextSteps(ProjectRecordsFor recordsFor)
{
    public const int Most = 3;

    /// <summary>Narrowings offered where there are breakdowns too.</summary>
    private const int MostFilters = 2;

    private static readonly (string Ask, string Label, string Changes)[] Filters =
    [
        ("/these overdue", Words.Known("Only overdue"), "status: overdue"),
        ("/these me", Words.Known("Only in my court"), "assignee: me"),
        ("/these; due: next 7 days", Words.Known("Due in the next 7 days"), "due: next 7 days"),
        ("/these; cost: Yes", Words.Known("Only with cost impact"), "cost: Yes"),
        ("/these; schedule: Yes", Words.Known("Only with schedule impact"), "schedule: Yes"),
        ("/these nobody", Words.Known("Only unassigned"), "assignee: nobody"),
    ];

    private static readonly (string Ask, string Label, string Group)[] Groups =
    [
        ("/these by company", Words.Known("By company"), "company"),
        ("/these by location", Words.Known("By location"), "location"),
        ("/these by ball in court", Words.Known("By ball in court"), "assignee"),
        ("/these by spec", Words.Known("By spec section"), "spec"),
        ("/these by status", Words.Known("By status"), "status"),
        ("/these by age", Words.Known("By age"), "age"),
    ];

    /// <param name="result">One that came from a query.</param>
    /// <returns>At most <see cref="Most"/>; none where the records could not be read whole.</returns>
    public async Task<IReadOnlyList<NextStep>> ForAsync(ToolActivity result, RecordContext context, Words words, CancellationToken cancellationToken)
    {
        var records = recordsFor(context.Caller.UserId, context.Project.Id);
        var of = QueryText.Narrowed(result.Query!, "");
        if (await AskAsync("") is not { Receipt.Matched: > 1 and var all })
            return [];

        List<NextStep> groups = [];
        foreach (var (ask, label, group) in Groups.Where(one => one.Group != result.GroupedBy))
        {
            if (groups.Count < Most && await AskAsync($"group: {group}") is { Groups.Count: > 1 and var count } && count < all)
                groups.Add(new NextStep(ask, words[label], words["{0} groups", count]));
        }

        List<NextStep> filters = [];
        var most = Math.Max(MostFilters, Most - groups.Count);
        foreach (var (ask, label, changes) in Filters)
        {
            if (filters.Count < most && await AskAsync(changes) is { Receipt.Matched: > 0 and var count, Query: var query } && count < all && Narrower.IsWithin(of, query))
                filters.Add(new NextStep(ask, words[label], words.Count(count)));
        }

        return [.. filters, .. groups.Take(Most - filters.Count)];

        // A key these records do not have is refused, and so not offered.
        async Task<ResultSet?> AskAsync(string changes) =>
            await records.Ask(new QueryRequest(null, changes, 0) { Refines = of }, context, cancellationToken).LastAsync(cancellationToken) is Answered { Result: var found }
            && found.Receipt.Read == found.Receipt.Total
                ? found
                : null;
    }
}
