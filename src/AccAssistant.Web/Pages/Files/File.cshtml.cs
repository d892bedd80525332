using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Files;

/// <summary>Leads from a file's name to the file itself: Autodesk signs an address for this person, good for minutes, which is never kept.</summary>
public sealed class FileModel(ProjectDoor door, RecordFiles files, AttachmentsApi attachments, AuditTrail trail, Words words) : PageModel
{
    /// <summary>Why there is no file, for the reader.</summary>
    public string Problem { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid projectId, RecordModule module, string recordId, string fileId, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, null, cancellationToken) is not { Caller: var caller, Project: var project })
            return NotFound();

        try
        {
            if (await FindAsync(caller, project, module, recordId, fileId, cancellationToken) is not { } file)
                return NotFound();
            var address = await attachments.GetDownloadAsync(caller, project, file, cancellationToken);
            Tell(caller, project, module, AuditOutcome.Done);
            return Redirect(address.AbsoluteUri);
        }
        catch (AccException error) when (error.Kind == AccErrorKind.NotFound)
        {
            return NotFound();
        }
        catch (AccException error)
        {
            Tell(caller, project, module, error.Kind is AccErrorKind.Forbidden or AccErrorKind.SignInRequired ? AuditOutcome.Refused : AuditOutcome.Failed);
            Problem = PhraseBook.Sentence(error.Message, words);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private void Tell(Caller caller, Project project, RecordModule module, AuditOutcome outcome) => trail.Record(
        new AuditEvent(AuditKind.FileOpened, caller.UserId) { ProjectId = project.Id.Value, About = module.ToString().ToLowerInvariant(), Outcome = outcome });

    /// <summary>Only what Autodesk lists for this person at this record.</summary>
    private async Task<Attachment?> FindAsync(Caller caller, Project project, RecordModule module, string recordId, string fileId, CancellationToken cancellationToken) =>
        (await files(module, caller, project, recordId, cancellationToken)).FirstOrDefault(file => file.Id == fileId);
}
