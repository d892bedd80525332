using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One turn as it is stored, for a browser that may have missed something or wants another version of it.</summary>
public sealed class TurnModel(ChatDoor door, FindTurn findTurn, TurnStore store, AnswerMarkdown markdown, Words words) : PageModel
{
    public TurnView View { get; private set; } = TurnView.Blank;

    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, Guid turnId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || await findTurn(conversationId, turnId, cancellationToken) is not { } placed)
            return NotFound();

        View = TurnView.Of(placed, open.Project, ProjectAddress.Of(Request, open.Project.Id), markdown, words);
        return Page();
    }

    /// <summary>Keeps the reader's thumb.</summary>
    public async Task<IActionResult> OnPostRateAsync(Guid projectId, Guid conversationId, Guid turnId, TurnRating rating, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not null
        && await store.RateAsync(conversationId, turnId, rating, cancellationToken)
            ? new NoContentResult()
            : NotFound();
}
