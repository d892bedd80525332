using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One turn as it is stored, for a browser that may have missed something.</summary>
public sealed class TurnModel(ChatDoor door, AnswerMarkdown markdown) : PageModel
{
    public TurnView View { get; private set; } = TurnView.Blank;

    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(User, conversationId, cancellationToken) is not { } open
            || open.Project.Id.Value != projectId
            || open.Conversation.Turns.Find(turn => turn.Id == turnId) is not { } stored)
            return NotFound();

        View = TurnView.Of(stored, open.Project, markdown);
        return Page();
    }
}
