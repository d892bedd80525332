using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What is found among a person's conversations about a project, as options of a list.</summary>
public sealed class SearchModel(ProjectDirectory projects, ConversationSearch search, Words words) : PageModel
{
    public IReadOnlyList<FoundView> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid projectId, [FromQuery] string? q, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        if (await projects.FindAsync(caller, new ProjectId(projectId), cancellationToken) is not { } project)
            return NotFound();

        var found = await search.FindAsync(caller.UserId, project.Id, q ?? "", cancellationToken);
        Found = [.. found.Select(conversation => View(conversation, project))];
        return Page();
    }

    private FoundView View(FoundConversation found, Project project) => new(
        $"{ProjectAddress.Of(Request, project.Id).OfConversation(found.Id)}{(found.Turn is { } turn ? $"?turn={turn:D}#turn-{turn:D}" : "")}",
        found.Title,
        found.Words,
        words.Day(DateOnly.FromDateTime(ProjectTime.At(found.UpdatedAt, project.TimeZone).Date)));

    public sealed record FoundView(string Address, string Title, string Words, string When);
}
