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
        if (open.Warnings.Count > 0)
            return 0;
        var listed = open.Projects.Select(project => project.Id).ToHashSet();
        return (await history.CountsAsync(caller.UserId, cancellationToken)).Where(project => !listed.Contains(project.Key)).Sum(project => project.Value);
    }

    /// <summary>About one project; 0 while it is open, or while that cannot be told.</summary>
    public async Task<int> CountAsync(Caller caller, ProjectId project, CancellationToken cancellationToken)
    {
        if ((await history.CountsAsync(caller.UserId, cancellationToken)).GetValueOrDefault(project) is not (> 0 and var count))
            return 0;
        try
        {
            return await directory.FindAsync(caller, project, cancellationToken) is null ? count : 0;
        }
        catch (AccException)
        {
            return 0;
        }
    }
}
