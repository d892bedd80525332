using AccAssistant.Acc.Projects;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Good first questions for an empty conversation: each needs nothing added to it.</summary>
public static class Starters
{
    private static readonly IReadOnlyList<string> Acc =
    [
        "How many RFIs are open, and which are overdue?",
        "Summarize the open RFIs",
        "Which submittals are outstanding, by ball in court?",
        "Which issues are overdue, by company?",
        "What is in my court?",
        "What is due in the next 7 days?",
    ];

    // BIM 360 projects offer issues only.
    private static readonly IReadOnlyList<string> Bim360 =
    [
        "How many issues are open, and which are overdue?",
        "Summarize the open issues",
        "Which issues are overdue, by company?",
        "Show the open issues by location",
        "Which issues are assigned to me?",
        "Which issues are due in the next 7 days?",
    ];

    public static IReadOnlyList<string> For(Platform platform) => platform == Platform.Bim360 ? Bim360 : Acc;
}
