using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Records;

/// <summary>One record at a glance, for the card beside its number.</summary>
public sealed class PeekModel(ProjectDoor door, ProjectRecordsFor recordsFor, TimeProvider time, Words words) : PageModel
{
    /// <summary>Nobody holds a pointer still for longer; the reading goes on, and the next look finds it done.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public PeekView View { get; private set; } = null!;

    /// <param name="zone">The browser's, for a project without one.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, RecordModule module, string recordId, [FromQuery] string? zone, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(User, projectId, zone, cancellationToken) is not { } context)
            return NotFound();

        var reply = await LookAsync(new PeekRequest(module, recordId), context, cancellationToken);
        if (reply is Refused { Kind: RefusalKind.NotFound })
            return NotFound();

        View = PeekView.Of(reply, ProjectAddress.Of(Request, context.Project.Id), words);
        if (View.Problem is not null)
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    /// <summary>Null when it takes too long.</summary>
    private async Task<RecordReply?> LookAsync(PeekRequest request, RecordContext context, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await recordsFor(context.Caller.UserId, context.Project.Id).Ask(request, context, either.Token).LastAsync(either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
