using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Everything the chat page shows.</summary>
public sealed record ConversationView(
    ConversationSummary Conversation,
    Project Project,
    TurnsView Turns,
    ConversationsView List,
    string PersonName,
    int LongestQuestion)
{
    public Guid Id => Conversation.Id;

    /// <summary>Where on this site it is.</summary>
    public string Address => $"/p/{Project.Id}/c/{Id:D}";
}
