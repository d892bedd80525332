using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What has changed since an answer: its queries run again, beside what it was given from.</summary>
public sealed class ChangesModel(ChatDoor door, FindTurn findTurn, ProjectRecordsFor recordsFor, Words words) : PageModel
{
    public ChangesView View { get; private set; } = null!;

    /// <summary>By what was read last. Nothing is read for it: where that does not suffice, there is no content.</summary>
    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken) =>
        await FindAsync(projectId, conversationId, turnId, cancellationToken) is not { } asked ? NotFound()
        : await CompareAsync(asked, onlyHeld: true, cancellationToken) ? Page()
        : new NoContentResult();

    /// <summary>By what Autodesk says now: everything is read again first.</summary>
    public async Task<IActionResult> OnPostAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, conversationId, turnId, cancellationToken) is not { } asked)
            return NotFound();

        await asked.Records.ForgetAsync();
        await CompareAsync(asked, onlyHeld: false, cancellationToken);
        return Page();
    }

    private async Task<AskedTurn?> FindAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || await findTurn(conversationId, turnId, cancellationToken) is not { Turn: { Status: not TurnStatus.Running } turn })
            return null;

        var activities = TurnActivity.Read(turn.Activity);
        return Recheckable.In(activities) is { Count: > 0 } queries
            ? new AskedTurn(open, recordsFor(open.Caller.UserId, open.Project.Id), queries, Recheckable.NotIn(activities))
            : null;
    }

    /// <summary>False where what is held does not suffice.</summary>
    private async Task<bool> CompareAsync(AskedTurn asked, bool onlyHeld, CancellationToken cancellationToken)
    {
        var compared = new List<(ToolActivity Then, RecordReply Now)>();
        foreach (var query in asked.Queries)
        {
            var reply = await asked.Records.Ask(new RecheckRequest(query.Query!, onlyHeld), asked.Open.ContextOf(query), cancellationToken).LastAsync(cancellationToken);
            if (reply is NotHeld)
                return false;
            compared.Add((query, reply));
        }

        View = ChangesView.Of(compared, asked.Others, words);
        return true;
    }

    private sealed record AskedTurn(EnteredConversation Open, IProjectRecords Records, IReadOnlyList<ToolActivity> Queries, IReadOnlyList<ToolActivity> Others);
}
