using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>All rows of a result an answer shows the first of, some at a time.</summary>
public sealed class ResultModel(ChatDoor door, FindTurn findTurn, ProjectRecordsFor recordsFor, AuditTrail trail, Words words) : PageModel
{
    public ResultView View { get; private set; } = null!;

    /// <param name="page">From 1.</param>
    /// <param name="sort">One of <see cref="ResultSort"/>'s; anything else is the query's own order.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, [FromQuery] int page, [FromQuery] string? sort, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, conversationId, turnId, resultId, cancellationToken) is not { } asked)
            return NotFound();

        page = Math.Clamp(page, 1, ResultView.LastPage);
        sort = ResultSort.Accept(sort);
        var reply = await AskAsync(asked, (page - 1) * ResultView.RowsOnPage, ResultView.RowsOnPage, sort, cancellationToken);
        View = ResultView.Of(reply, asked.Turn.Question, asked.Activity, asked.Open.Project, new TurnAddress(asked.Open.Project.Id, conversationId, turnId), page, sort, words);
        return Page();
    }

    /// <summary>Every row as a file; what could not be read again is told on the page instead.</summary>
    public async Task<IActionResult> OnGetCsvAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, conversationId, turnId, resultId, cancellationToken) is not { } asked)
            return NotFound();

        var result = (await AskAsync(asked, 0, int.MaxValue, null, cancellationToken) as Answered)?.Result;
        trail.Record(new AuditEvent(AuditKind.Downloaded, asked.Open.Caller.UserId) { ProjectId = projectId, TurnId = turnId, About = "csv", Rows = result?.Rows.Count, Outcome = result is null ? AuditOutcome.Failed : AuditOutcome.Done });
        return result is not null
            ? File(ResultCsv.Of(result), InertCsv.ContentType, ResultCsv.NameOf(result.Receipt))
            : Redirect(new TurnAddress(asked.Open.Project.Id, conversationId, turnId).OfResult(resultId));
    }

    private async Task<AskedResult?> FindAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, conversationId, cancellationToken) is { } open
        && await findTurn(conversationId, turnId, cancellationToken) is { Turn: var turn }
        && Result(turn, resultId) is { Query: { } query } activity
            ? new AskedResult(open, turn, activity, query)
            : null;

    private ValueTask<RecordReply> AskAsync(AskedResult asked, int offset, int count, string? sort, CancellationToken cancellationToken)
    {
        var request = new RowsRequest(asked.Activity.SetId ?? "", asked.Query, offset, count) { Sort = sort };
        return recordsFor(asked.Open.Caller.UserId, asked.Open.Project.Id).Ask(request, asked.Open.ContextOf(asked.Activity), cancellationToken).LastAsync(cancellationToken);
    }

    private static ToolActivity? Result(TurnRow turn, string resultId) =>
        TurnActivity.Read(turn.Activity).FirstOrDefault(activity => activity.ResultId == resultId && activity.Failure is null);

    private sealed record AskedResult(EnteredConversation Open, TurnRow Turn, ToolActivity Activity, string Query);
}
