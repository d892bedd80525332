using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Everything the chat page shows.</summary>
/// <param name="InProject">Where the project is on this site.</param>
/// <param name="LastEnded">Number of the last event of all turns that have ended, also of those that are not shown.</param>
public sealed record ConversationView(
    ConversationSummary Conversation,
    Project Project,
    ProjectAddress InProject,
    TurnsView Turns,
    ConversationsView List,
    string PersonName,
    int LongestQuestion,
    long LastEnded)
{
    public Guid Id => Conversation.Id;

    public string ProjectName => PlainText.Of(Project.Name);

    /// <summary>Those most people begin with: whose page it is and what they would count is not known before Autodesk is read.</summary>
    public IReadOnlyList<StarterView> Starters { get; } = [.. Conversations.Starters.For(Project.Platform, RoleKind.Builder).Select(starter => new StarterView(starter.Question, null))];

    /// <summary>Where on this site it is.</summary>
    public string Address => InProject.OfConversation(Id);
}
