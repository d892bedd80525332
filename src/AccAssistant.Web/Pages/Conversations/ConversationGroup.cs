using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Conversations of one stretch of time, newest first.</summary>
public sealed record ConversationGroup(string Name, IReadOnlyList<ConversationSummary> Conversations)
{
    /// <summary>Today, Yesterday and Earlier on the project's calendar; empty groups are left out.</summary>
    public static IReadOnlyList<ConversationGroup> Of(IEnumerable<ConversationSummary> conversations, DateTimeOffset now, string? zone)
    {
        var today = ProjectTime.At(now, zone).Date;
        return
        [
            .. conversations
                .GroupBy(conversation => (today - ProjectTime.At(conversation.UpdatedAt, zone).Date).Days switch { <= 0 => 0, 1 => 1, _ => 2 })
                .OrderBy(group => group.Key)
                .Select(group => new ConversationGroup(group.Key switch { 0 => "Today", 1 => "Yesterday", _ => "Earlier" }, [.. group])),
        ];
    }
}
