using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Pages.Projects;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One conversation about one project.</summary>
public sealed class ConversationModel(
    ChatDoor door,
    ConversationHistory history,
    RecentProjects recents,
    AnswerMarkdown markdown,
    IOptions<TurnOptions> turns,
    TimeProvider time) : PageModel
{
    public ConversationView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(User, conversationId, cancellationToken) is not { } open || open.Project.Id.Value != projectId)
            return NotFound();

        var summaries = await history.ListAsync(open.Caller.UserId, open.Project.Id, cancellationToken);
        await recents.OpenedAsync(open.Caller.UserId, open.Project.Id, cancellationToken);
        View = new ConversationView(
            conversationId,
            open.Project,
            [.. Shown(open.Conversation.Turns).Select(turn => TurnView.Of(turn, open.Project, markdown))],
            ConversationGroup.Of(summaries, time.GetUtcNow(), open.Project.TimeZone),
            User.DisplayName(),
            turns.Value.MaxQuestionLength);
        return Page();
    }

    /// <summary>In order, without those an edit or a retry has taken the place of.</summary>
    private static IEnumerable<TurnRow> Shown(IReadOnlyCollection<TurnRow> turns)
    {
        var replaced = turns.Select(turn => turn.ReplacesTurnId).OfType<Guid>().ToHashSet();
        return turns.Where(turn => !replaced.Contains(turn.Id)).OrderBy(turn => turn.Ordinal);
    }
}
