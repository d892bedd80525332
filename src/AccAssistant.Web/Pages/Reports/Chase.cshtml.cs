using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Pages.Conversations;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>Notes to copy, one for each company that has something overdue. Nothing is sent from here.</summary>
public sealed class ChaseModel(ProjectDoor door, ProjectRecordsFor recordsFor, Words words) : PageModel
{
    private const int Most = 5_000;
    private const string Overdue = "module: all; status: overdue; group: company; sort: days late desc";

    public ProjectAddress Address { get; private set; } = null!;

    public string ProjectName { get; private set; } = "";

    public string? Problem { get; private set; }

    public IReadOnlyList<ChaseText> Texts { get; private set; } = [];

    public ReceiptView? Receipt { get; private set; }

    /// <param name="zone">The browser's, for a project without one.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, [FromQuery] string? zone, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, zone, cancellationToken) is not { } context)
            return NotFound();

        Address = ProjectAddress.Of(Request, context.Project.Id);
        ProjectName = PlainText.Of(context.Project.Name);
        switch (await recordsFor(context.Caller.UserId, context.Project.Id).Ask(new QueryRequest(null, Overdue, Most), context, cancellationToken).LastAsync(cancellationToken))
        {
            case Answered { Result: var result }:
                Texts = ChaseText.Of(result, context.Project.Name, User.DisplayName(), words);
                Receipt = ReceiptView.Of(result.Receipt, context.Project.Name, words);
                break;
            case Refused refused:
                Problem = PhraseBook.Sentence(refused.Message, words);
                break;
        }

        return Page();
    }
}
