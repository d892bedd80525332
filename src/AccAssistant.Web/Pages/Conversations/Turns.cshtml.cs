using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Earlier turns of a long conversation, for a reader who goes back that far.</summary>
public sealed class TurnsModel(ChatDoor door, ConversationTurns turns, AnswerMarkdown markdown, Words words) : PageModel
{
    public TurnsView View { get; private set; } = new([], null, null);

    /// <param name="before">The place of the first turn that is shown already.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, [FromQuery] int before, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open)
            return NotFound();

        var stretch = await turns.BeforeAsync(conversationId, before, TurnsView.Shown, cancellationToken);
        View = TurnsView.Of(stretch with { Later = false }, open.Project, ProjectAddress.Of(Request, open.Project.Id), conversationId, markdown, words);
        return Page();
    }
}
