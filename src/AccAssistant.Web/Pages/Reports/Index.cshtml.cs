using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Records.Reports;
using AccAssistant.Storage;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>The reports there are for a project, and what a person keeps of them.</summary>
public sealed class IndexModel(ProjectDoor door, SavedList saved) : PageModel
{
    public Project Project { get; private set; } = null!;

    public ProjectAddress Address { get; private set; } = null!;

    public IReadOnlyList<ReportListing> Reports => ReportBook.All;

    public IReadOnlyList<SavedRow> Saved { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid projectId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, null, cancellationToken) is not { } context)
            return NotFound();

        Project = context.Project;
        Address = ProjectAddress.Of(Request, Project.Id);
        Saved = await saved.ListAsync(context.Caller.UserId, Project.Id, cancellationToken);
        return Page();
    }

    /// <summary>Keeps a question.</summary>
    public async Task<IActionResult> OnPostSaveQuestionAsync(Guid projectId, [FromForm] string? question, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, null, cancellationToken) is not { } context)
            return NotFound();

        var text = question?.Trim() ?? "";
        var kept = await saved.SaveAsync(context.Caller.UserId, context.Project.Id, SavedKind.Question, ConversationTitle.From(text), text, cancellationToken);
        return kept ? new NoContentResult() : new ConflictResult();
    }

    public async Task<IActionResult> OnPostForgetAsync(Guid projectId, [FromForm] Guid id, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, null, cancellationToken) is { } context && await saved.ForgetAsync(context.Caller.UserId, context.Project.Id, id, cancellationToken)
            ? Redirect(ProjectAddress.Of(Request, context.Project.Id).OfReports)
            : NotFound();
}
