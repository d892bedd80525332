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
        View = ResultView.Of(reply, asked.Turn.Question, asked.Activity, asked.Open.Project, new TurnAddress(ProjectAddress.Of(Request, asked.Open.Project.Id), conversationId, turnId), page, sort, words);
        return Page();
    }

    public Task<IActionResult> OnGetCsvAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, [FromQuery] string? sort, CancellationToken cancellationToken) =>
        ExportAsync(projectId, conversationId, turnId, resultId, ExportFormat.Csv, sort, cancellationToken);

    public Task<IActionResult> OnGetXlsxAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, [FromQuery] string? sort, CancellationToken cancellationToken) =>
        ExportAsync(projectId, conversationId, turnId, resultId, ExportFormat.Xlsx, sort, cancellationToken);

    /// <summary>Every row as a file; what could not be read again is told on the page instead.</summary>
    private async Task<IActionResult> ExportAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, ExportFormat format, string? sort, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, conversationId, turnId, resultId, cancellationToken) is not { } asked)
            return NotFound();

        int? rows = null;
        try
        {
            if (await AskAsync(asked, 0, ResultRows.Stretch, ResultSort.Accept(sort), cancellationToken) is not Answered { Result: var first })
                return Redirect(new TurnAddress(ProjectAddress.Of(Request, asked.Open.Project.Id), conversationId, turnId).OfResult(resultId));

            var all = new ResultRows(RecordsOf(asked), asked.Open.ContextOf(asked.Activity), first);
            rows = await ExportDownload.SendAsync(Response, ResultExport.Of(first, asked.Open.Project.Name, all.ReadAsync(cancellationToken), words), format, words, cancellationToken);
            return new EmptyResult();
        }
        finally
        {
            trail.Record(new AuditEvent(AuditKind.Downloaded, asked.Open.Caller.UserId) { ProjectId = projectId, TurnId = turnId, About = format.Extension, Rows = rows, Outcome = rows is null ? AuditOutcome.Failed : AuditOutcome.Done });
        }
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
        return RecordsOf(asked).Ask(request, asked.Open.ContextOf(asked.Activity), cancellationToken).LastAsync(cancellationToken);
    }

    private IProjectRecords RecordsOf(AskedResult asked) => recordsFor(asked.Open.Caller.UserId, asked.Open.Project.Id);

    private static ToolActivity? Result(TurnRow turn, string resultId) =>
        TurnActivity.Read(turn.Activity).FirstOrDefault(activity => activity.ResultId == resultId && activity.Failure is null);

    private sealed record AskedResult(EnteredConversation Open, TurnRow Turn, ToolActivity Activity, string Query);
}
