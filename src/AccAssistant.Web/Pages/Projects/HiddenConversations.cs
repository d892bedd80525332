using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Pages.Projects;

/// <summary>A person's own conversations about projects that are no longer open to them. They are shown nowhere; that there are some is said to nobody else.</summary>
public sealed class HiddenConversations(ConversationHistory history, ProjectDirectory directory)
{
    /// <summary>Over all projects; 0 while some that are open may be missing from the list.</summary>
    public async Task<int> CountAsync(Caller caller, ProjectListing open, CancellationToken cancellationToken)
    {
        var counts = await history.CountsAsync(caller.UserId, cancellationToken);
        return counts.Where(project => IsClosed(project.Key, open)).Sum(project => project.Value);
    }

    /// <summary>About one project; 0 while it is open, or while that cannot be told.</summary>
    public async Task<int> CountAsync(Caller caller, ProjectId project, CancellationToken cancellationToken)
    {
        if ((await history.CountsAsync(caller.UserId, cancellationToken)).GetValueOrDefault(project) is not (> 0 and var count))
            return 0;
        try
        {
            return IsClosed(project, await directory.ListAsync(caller, cancellationToken)) ? count : 0;
        }
        catch (AccException)
        {
            return 0;
        }
    }

    /// <summary>A list that comes with warnings may lack projects that are open.</summary>
    private static bool IsClosed(ProjectId project, ProjectListing open) => open.Warnings.Count == 0 && open.Projects.All(listed => listed.Id != project);
}
