using System.Text.RegularExpressions;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>All rows of a result an answer shows the first of, some at a time.</summary>
public sealed partial class ResultModel(ChatDoor door, ProjectRecordsFor recordsFor) : PageModel
{
    public ResultView View { get; private set; } = null!;

    /// <param name="page">From 1.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, string resultId, [FromQuery] int page, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(User, conversationId, cancellationToken) is not { } open
            || open.Project.Id.Value != projectId
            || open.Conversation.Turns.Find(turn => turn.Id == turnId) is not { } turn
            || Result(turn, resultId) is not { Query: { } query } activity)
            return NotFound();

        page = Math.Clamp(page, 1, ResultView.LastPage);
        // Where the project has no time zone, days are judged as they were for the answer.
        var context = new RecordContext(open.Caller, open.Project, BrowserTimeZone.Accept(activity.Receipt?.TimeZone));
        var request = new RowsRequest(activity.SetId ?? "", Whole().Replace(query, ""), (page - 1) * ResultView.RowsOnPage, ResultView.RowsOnPage);
        var address = new TurnAddress(open.Project.Id, conversationId, turnId);
        var reply = await recordsFor(open.Caller.UserId, open.Project.Id).Ask(request, context, cancellationToken).LastAsync(cancellationToken);
        View = ResultView.Of(reply, turn.Question, activity, open.Project, address, page);
        return Page();
    }

    private static ToolActivity? Result(TurnRow turn, string resultId) =>
        TurnActivity.Read(turn.Activity).FirstOrDefault(activity => activity.ResultId == resultId && activity.Failure is null);

    // Who asks for all does not mean the first five.
    [GeneratedRegex(@"(?:^|; )top: \d+(?=;|$)")]
    private static partial Regex Whole();
}
