using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Pages.Projects;

/// <summary>GET /projects: what the chooser searches in.</summary>
internal static class ProjectsEndpoint
{
    public static async Task<IResult> ListAsync(ClaimsPrincipal person, ProjectDirectory directory, RecentProjects recents, HiddenConversations hidden, Words words, CancellationToken cancellationToken)
    {
        var caller = person.ToCaller();
        try
        {
            var listing = await directory.ListAsync(caller, cancellationToken);
            var recent = (await recents.ListAsync(caller.UserId, cancellationToken)).ToList();
            var items = listing.Projects
                .OrderBy(project => recent.IndexOf(project.Id) is >= 0 and var place ? place : int.MaxValue)
                .Select(project => ProjectItem.Of(project, recent.Contains(project.Id)));
            var warnings = listing.Warnings.Select(warning => PhraseBook.Sentence(warning, words)).ToList();
            if (await hidden.CountAsync(caller, listing, cancellationToken) is > 0 and var count)
                warnings.Add(words.Of(count, "{0} of your conversations is hidden: its project is no longer open to you in Autodesk.", "{0} of your conversations are hidden: their projects are no longer open to you in Autodesk."));
            return Results.Json(new ProjectList([.. items], warnings, null));
        }
        catch (AccException error)
        {
            return Results.Json(new ProjectList([], [], PhraseBook.Sentence(error.Message, words)));
        }
    }
}
