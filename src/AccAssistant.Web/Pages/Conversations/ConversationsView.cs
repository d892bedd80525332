using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>A stretch of the list beside the chat.</summary>
/// <param name="Current">The conversation that is open.</param>
/// <param name="Older">Address of the ones after these; null when there are none.</param>
public sealed record ConversationsView(ProjectAddress Project, Guid Current, IReadOnlyList<ConversationGroup> Groups, string? Older)
{
    /// <summary>Conversations shown at once.</summary>
    public const int Shown = 50;

    public static ConversationsView Of(ConversationList list, Project project, ProjectAddress address, Guid current, DateTimeOffset now, Words words)
    {
        var groups = ConversationGroup.Of(list.Conversations, now, project.TimeZone, words);
        return new ConversationsView(
            address,
            current,
            list.Pinned.Count == 0 ? groups : [new ConversationGroup(words["Pinned"], list.Pinned), .. groups],
            list is { Older: true, Conversations: [.., var last] } ? $"{address.OfConversations}?than={last.Id:D}&current={current:D}" : null);
    }
}
