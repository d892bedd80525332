using System.Globalization;
using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Conversations of one stretch of time, newest first.</summary>
public sealed record ConversationGroup(string Name, IReadOnlyList<ConversationSummary> Conversations)
{
    public const string Pinned = "Pinned";

    private const int WeekOfDays = 7;

    /// <summary>Today, Yesterday, the week before, then months, on the project's calendar; empty groups are left out.</summary>
    public static IReadOnlyList<ConversationGroup> Of(IEnumerable<ConversationSummary> conversations, DateTimeOffset now, string? zone)
    {
        var today = ProjectTime.At(now, zone).Date;
        return
        [
            .. conversations
                .GroupBy(conversation => NameOf(ProjectTime.At(conversation.UpdatedAt, zone).Date, today))
                .Select(group => new ConversationGroup(group.Key, [.. group])),
        ];
    }

    private static string NameOf(DateTime day, DateTime today) => (today - day).Days switch
    {
        <= 0 => "Today",
        1 => "Yesterday",
        <= WeekOfDays => "Previous 7 days",
        _ => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
    };
}
