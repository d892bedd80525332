using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
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
    private const string Everything = "module: all";
    private const string AsNotes = "status: overdue; group: company; sort: days late desc";

    /// <summary>Of the report, narrowed as this is.</summary>
    public string Report { get; private set; } = "";

    public string ProjectName { get; private set; } = "";

    public string? Problem { get; private set; }

    public IReadOnlyList<ChaseText> Texts { get; private set; } = [];

    /// <summary>Overdue records that are in no note.</summary>
    public int WithNobody { get; private set; }

    public ReceiptView? Receipt { get; private set; }

    /// <param name="filters">As the report has them.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, [FromQuery] ReportFilters filters, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, BrowserTimeZone.Of(Request), cancellationToken) is not { } context)
            return NotFound();

        var report = ReportBook.Find("overdue")!;
        Report = filters.On(ProjectAddress.Of(Request, context.Project.Id).OfReport(report.Name));
        ProjectName = PlainText.Of(context.Project.Name);
        switch (await AskAsync(filters.QueryOf(report), context, cancellationToken))
        {
            case Answered { Result: var result }:
                Texts = ChaseText.Of(result, context.Project.Name, User.DisplayName(), words);
                WithNobody = ChaseText.InNone(result);
                Receipt = ReceiptView.Of(result.Receipt, context.Project.Name, words);
                break;
            case Refused refused:
                Problem = PhraseBook.Sentence(refused.Message, words);
                break;
        }

        return Page();
    }

    private async Task<RecordReply> AskAsync(string filters, RecordContext context, CancellationToken cancellationToken)
    {
        try
        {
            // What is overdue is chased, whatever else is asked, and as notes need it.
            var query = QueryText.Narrowed(QueryText.With(Everything, filters), AsNotes);
            return await recordsFor(context.Caller.UserId, context.Project.Id).Ask(new QueryRequest(null, query, Most), context, cancellationToken).LastAsync(cancellationToken);
        }
        catch (RecordQueryException error)
        {
            return new Refused(RefusalKind.Query, error.Message);
        }
    }
}
