using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Conversations of one stretch of time, newest first.</summary>
public sealed record ConversationGroup(string Name, IReadOnlyList<ConversationSummary> Conversations)
{
    private const int WeekOfDays = 7;

    /// <summary>Today, Yesterday, the week before, then months, on the project's calendar; empty groups are left out.</summary>
    public static IReadOnlyList<ConversationGroup> Of(IEnumerable<ConversationSummary> conversations, DateTimeOffset now, string? zone, Words words)
    {
        var today = ProjectTime.At(now, zone).Date;
        return
        [
            .. conversations
                .GroupBy(conversation => NameOf(ProjectTime.At(conversation.UpdatedAt, zone).Date, today, words))
                .Select(group => new ConversationGroup(group.Key, [.. group])),
        ];
    }

    private static string NameOf(DateTime day, DateTime today, Words words) => (today - day).Days switch
    {
        <= 0 => words["Today"],
        1 => words["Yesterday"],
        <= WeekOfDays => words["Previous 7 days"],
        _ => words.Month(DateOnly.FromDateTime(day)),
    };
}
