using AccAssistant.Records;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Chooses the starters of one person in one project and counts what each will find.</summary>
public sealed class StarterCounts(IProjectRecords records, RecordContext context)
{
    /// <returns>In order, those that find nothing last.</returns>
    public async Task<IReadOnlyList<StarterView>> ReadAsync(CancellationToken cancellationToken)
    {
        var starters = Starters.For(context.Project.Platform, await RoleAsync(cancellationToken));
        var views = new List<StarterView>(starters.Count);
        foreach (var starter in starters)
            views.Add(new StarterView(starter.Question, await CountAsync(starter, cancellationToken)));
        return [.. views.OrderBy(view => view.Count == 0)];
    }

    private async Task<RoleKind> RoleAsync(CancellationToken cancellationToken) =>
        RoleKinds.Of(await AskAsync(new PeopleRequest("", 1) { Me = true }, cancellationToken) is PeopleFound { People: [var me, ..] } ? me : null);

    /// <summary>Null unless everything the question is about was read: a part of it is no count.</summary>
    private async Task<int?> CountAsync(Starter starter, CancellationToken cancellationToken) =>
        await AskAsync(new QueryRequest(null, starter.Counts, 0), cancellationToken) is Answered { Result.Receipt: { Missing.Count: 0 } receipt } && receipt.Read == receipt.Total
            ? receipt.Matched
            : null;

    private ValueTask<RecordReply> AskAsync(RecordRequest request, CancellationToken cancellationToken) =>
        records.Ask(request, context, cancellationToken).LastAsync(cancellationToken);
}
