using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The list beside the chat: its head, or how it goes on.</summary>
public sealed class ListModel(ProjectDirectory projects, ConversationHistory history, ConversationEdits edits, AuditTrail trail, TimeProvider time, Words words) : PageModel
{
    public ConversationsView View { get; private set; } = null!;

    /// <param name="current">The conversation that is open.</param>
    /// <param name="than">The last conversation that is shown already; the head of the list without it.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, [FromQuery] Guid current, [FromQuery] Guid? than, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        if (await projects.FindAsync(caller, new ProjectId(projectId), cancellationToken) is not { } project)
            return NotFound();

        var list = than is { } last
            ? await history.OlderAsync(caller.UserId, project.Id, last, ConversationsView.Shown, cancellationToken)
            : await history.ListAsync(caller.UserId, project.Id, ConversationsView.Shown, cancellationToken);
        View = ConversationsView.Of(list, project, ProjectAddress.Of(Request, project.Id), current, time.GetUtcNow(), words);
        return Page();
    }

    /// <summary>Brings a deleted conversation back.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(Guid projectId, Guid conversation, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        if (await projects.FindAsync(caller, new ProjectId(projectId), cancellationToken) is not { } project
            || !await edits.RestoreAsync(caller.UserId, project.Id, conversation, cancellationToken))
            return NotFound();

        trail.Record(new AuditEvent(AuditKind.Restored, caller.UserId) { ProjectId = projectId, Rows = 1 });
        return new NoContentResult();
    }
}
