using AccAssistant.Conversations.History;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>Says what deleting everything means (GET), and does it (POST). Doing it again deletes what has come since.</summary>
public sealed class DeleteDataModel(PersonDeletion deletion) : PageModel
{
    /// <summary>What there is, or what there was.</summary>
    public DeletedData Data { get; private set; } = null!;

    public bool Done { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Data = await deletion.CountAsync(User.ToCaller().UserId, cancellationToken);

    public async Task OnPostAsync()
    {
        Data = await deletion.DeleteAllAsync(User.ToCaller().UserId);
        Done = true;
    }
}
