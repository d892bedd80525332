using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Exports;
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
    ConversationTurns turns,
    ConversationEdits edits,
    ConversationFor live,
    RecentProjects recents,
    PersonData data,
    AuditTrail trail,
    AnswerMarkdown markdown,
    IOptions<TurnOptions> options,
    TimeProvider time,
    Words words) : PageModel
{
    /// <summary>Turns shown before one that was looked for.</summary>
    private const int Around = 2;

    public ConversationView View { get; private set; } = null!;

    /// <param name="turn">Where to begin, for a turn that was searched for; the latest turns without it.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, Guid conversationId, [FromQuery] Guid? turn, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || await history.FindAsync(open.Caller.UserId, conversationId, cancellationToken) is not { } conversation)
            return NotFound();

        var list = await history.ListAsync(open.Caller.UserId, open.Project.Id, ConversationsView.Shown, cancellationToken);
        await recents.OpenedAsync(open.Caller.UserId, open.Project.Id, cancellationToken);
        // Before the turns are read: one that ends meanwhile is told of.
        var ended = await turns.EndedByAsync(conversationId, long.MaxValue, cancellationToken);
        var address = ProjectAddress.Of(Request, open.Project.Id);
        View = new ConversationView(
            conversation,
            open.Project,
            address,
            TurnsView.Of(await StretchAsync(conversationId, turn, cancellationToken), open.Project, address, conversationId, markdown, words),
            ConversationsView.Of(list, open.Project, address, conversationId, time.GetUtcNow(), words),
            User.DisplayName(),
            options.Value.MaxQuestionLength,
            ended);
        return Page();
    }

    /// <summary>The whole conversation as a text to read, sent while it is read; what fails half-way breaks the download off.</summary>
    public async Task<IActionResult> OnGetMarkdownAsync(Guid projectId, Guid conversationId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || await history.FindAsync(open.Caller.UserId, conversationId, cancellationToken) is not { } conversation)
            return NotFound();

        trail.Record(new AuditEvent(AuditKind.DataExported, open.Caller.UserId) { ProjectId = projectId, About = "one conversation", Rows = 1 });
        ExportDownload.Begin(Response, ExportName.Of(time.GetUtcNow(), open.Project.TimeZone, open.Project.Name, conversation.Title, "md"), ConversationMarkdown.ContentType);
        await using var text = new StreamWriter(Response.Body, ConversationMarkdown.Encoding) { NewLine = "\n" };
        await ConversationMarkdown.WriteAsync(text, conversation.Title, open.Project, data.TurnsAsync(open.Caller.UserId, conversationId, cancellationToken), cancellationToken);
        return new EmptyResult();
    }

    /// <summary>Answers with the title as it is kept.</summary>
    public async Task<IActionResult> OnPostRenameAsync(Guid projectId, Guid conversationId, string? title, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, conversationId, cancellationToken) is { } open
        && await edits.RenameAsync(open.Caller.UserId, conversationId, title, cancellationToken) is { } kept
            ? Content(kept, "text/plain; charset=utf-8")
            : NotFound();

    public async Task<IActionResult> OnPostPinAsync(Guid projectId, Guid conversationId, bool pinned, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, conversationId, cancellationToken) is { } open
        && await edits.PinAsync(open.Caller.UserId, conversationId, pinned, cancellationToken)
            ? new NoContentResult()
            : NotFound();

    /// <summary>Its running turn ends with it.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid projectId, Guid conversationId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, conversationId, cancellationToken) is not { } open
            || !await edits.DeleteAsync(open.Caller.UserId, conversationId, cancellationToken))
            return NotFound();

        trail.Record(new AuditEvent(AuditKind.Deleted, open.Caller.UserId) { ProjectId = projectId, About = "one, to be brought back for a day", Rows = 1 });
        await live(conversationId).Stop();
        return new NoContentResult();
    }

    private async Task<TurnStretch> StretchAsync(Guid conversationId, Guid? turn, CancellationToken cancellationToken) =>
        turn is { } id && await turns.FindAsync(conversationId, id, cancellationToken) is { Turn.Place: var place }
            ? await turns.FromAsync(conversationId, place - Around, TurnsView.Shown, cancellationToken)
            : await turns.LatestAsync(conversationId, TurnsView.Shown, cancellationToken);
}
