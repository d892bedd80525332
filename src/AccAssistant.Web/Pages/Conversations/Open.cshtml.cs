using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>A project's last conversation (GET) or a new one (POST). An empty conversation is used again rather than joined by another.</summary>
public sealed class OpenModel(ProjectDirectory projects, ConversationHistory history) : PageModel
{
    public Task<IActionResult> OnGetAsync(Guid projectId, CancellationToken cancellationToken) =>
        GoAsync(projectId, startNew: false, cancellationToken);

    public Task<IActionResult> OnPostAsync(Guid projectId, CancellationToken cancellationToken) =>
        GoAsync(projectId, startNew: true, cancellationToken);

    private async Task<IActionResult> GoAsync(Guid projectId, bool startNew, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var project = new ProjectId(projectId);
        if (await projects.FindAsync(caller, project, cancellationToken) is null)
            return NotFound();

        var id = await history.LatestAsync(caller.UserId, project, cancellationToken) is var (latest, empty) && (!startNew || empty)
            ? latest
            : (await history.CreateAsync(caller.UserId, project, cancellationToken)).Id;
        return Redirect(ProjectAddress.Of(Request, project).OfConversation(id));
    }
}
