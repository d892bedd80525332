using AccAssistant.Conversations.History;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>Says what deleting everything means (GET), and does it (POST). Doing it again deletes what has come since.</summary>
public sealed class DeleteDataModel(PersonDeletion deletion, AuditTrail trail) : PageModel
{
    /// <summary>What there is, or what there was.</summary>
    public DeletedData Data { get; private set; } = null!;

    public bool Done { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Data = await deletion.CountAsync(User.ToCaller().UserId, cancellationToken);

    public async Task OnPostAsync()
    {
        var userId = User.ToCaller().UserId;
        Data = await deletion.DeleteAllAsync(userId);
        // The operator's record of what was done stays, without the name.
        trail.Record(new AuditEvent(AuditKind.Deleted, userId) { About = "all of a person's data", Rows = Data.Conversations, Name = "" });
        Done = true;
    }
}
