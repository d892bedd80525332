using AccAssistant.Records;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>The questions to start with, chosen for who asks and counted, for a page that shows them already without.</summary>
public sealed class StartersModel(ChatDoor door, ProjectRecordsFor recordsFor) : PageModel
{
    public IReadOnlyList<StarterView> Starters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, [FromQuery] string? timeZone, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open)
            return NotFound();

        Starters = await new StarterCounts(recordsFor(open.Caller.UserId, open.Project.Id), open.ContextIn(timeZone)).ReadAsync(cancellationToken);
        return Page();
    }
}
