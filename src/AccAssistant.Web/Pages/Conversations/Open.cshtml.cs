using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>A project's last conversation (GET) or a new one (POST). An empty conversation is used again rather than joined by another.</summary>
public sealed class OpenModel(ProjectDirectory projects, ConversationHistory history, ConversationFor conversations, Words words) : PageModel
{
    private const string Ask = "ask";

    /// <param name="ask">A question to be ready in a new conversation; whoever shares such an address makes nobody ask it.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, [FromQuery] string? ask, CancellationToken cancellationToken)
    {
        if (await projects.FindAsync(User.ToCaller(), new ProjectId(projectId), cancellationToken) is not { } project)
            return NotFound();

        var address = await OpenAsync(project, startNew: !string.IsNullOrWhiteSpace(ask), cancellationToken);
        return Redirect(string.IsNullOrWhiteSpace(ask) ? address.Page : QueryHelpers.AddQueryString(address.Page, Ask, ask));
    }

    /// <param name="ask">A question to be asked there at once.</param>
    public async Task<IActionResult> OnPostAsync(Guid projectId, [FromForm] string? ask, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        if (await projects.FindAsync(caller, new ProjectId(projectId), cancellationToken) is not { } project)
            return NotFound();

        var (id, page) = await OpenAsync(project, startNew: true, cancellationToken);
        if (string.IsNullOrWhiteSpace(ask))
            return Redirect(page);
        var question = new Question(new RecordContext(caller, project, null), User.DisplayName(), ask, Guid.NewGuid().ToString("D"), null) { Language = words.Language, Format = words.Format };
        // What cannot be asked now, such as one too many, waits there to be sent.
        return Redirect((await conversations(id).Ask(question)).Refusal is null ? page : QueryHelpers.AddQueryString(page, Ask, ask));
    }

    private async Task<(Guid Id, string Page)> OpenAsync(Project project, bool startNew, CancellationToken cancellationToken)
    {
        var userId = User.ToCaller().UserId;
        var id = await history.LatestAsync(userId, project.Id, cancellationToken) is var (latest, empty) && (!startNew || empty)
            ? latest
            : (await history.CreateAsync(userId, project.Id, cancellationToken)).Id;
        return (id, ProjectAddress.Of(Request, project.Id).OfConversation(id));
    }
}
