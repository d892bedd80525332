using AccAssistant.Acc.Projects;
using AccAssistant.Web.Rendering;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Projects;

/// <summary>Goes on where the person left off, or lets them choose.</summary>
public sealed class ChooseModel(RecentProjects recents, ProjectDirectory directory) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        foreach (var project in await recents.ListAsync(caller.UserId, cancellationToken))
            if (await directory.FindAsync(caller, project, cancellationToken) is not null)
                return Redirect(ProjectAddress.Of(Request, project).Itself);
        return Page();
    }
}
