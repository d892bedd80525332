using AccAssistant.Acc.Projects;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Everything the chat page shows.</summary>
public sealed record ConversationView(
    Guid Id,
    Project Project,
    IReadOnlyList<TurnView> Turns,
    IReadOnlyList<ConversationGroup> Groups,
    string PersonName,
    int LongestQuestion);
