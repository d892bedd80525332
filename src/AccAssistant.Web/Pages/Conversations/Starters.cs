using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Good first questions for an empty conversation.</summary>
public static class Starters
{
    private static readonly Starter OverdueRfis = new(Words.Known("Which RFIs are overdue?"), "module: rfis; status: overdue");
    private static readonly Starter OpenRfis = new(Words.Known("Summarize the open RFIs"), "module: rfis; status: open");
    private static readonly Starter Impact = new(Words.Known("RFIs with cost or schedule impact"), "module: rfis; impact: Yes");
    private static readonly Starter Outstanding = new(Words.Known("Which submittals are outstanding, by ball in court?"), "module: submittals; status: outstanding");
    private static readonly Starter OverdueIssues = new(Words.Known("Which issues are overdue, by company?"), "module: issues; status: overdue");
    private static readonly Starter ByLocation = new(Words.Known("Open issues by location"), "module: issues; status: open");
    private static readonly Starter Unassigned = new(Words.Known("Which issues are unassigned?"), "module: issues; status: open; assignee: nobody");
    private static readonly Starter Mine = new(Words.Known("What is in my court?"), "module: all; status: open; assignee: me");
    private static readonly Starter Ours = new(Words.Known("What waits on us?"), "module: all; status: open; assignee: my company");
    private static readonly Starter Due = new(Words.Known("What is due in the next 7 days?"), "module: all; status: open; due: next 7 days");

    private static readonly Starter OpenIssues = new(Words.Known("Summarize the open issues"), "module: issues; status: open");
    private static readonly Starter MyIssues = new(Words.Known("Which issues are assigned to me?"), "module: issues; status: open; assignee: me");
    private static readonly Starter DueIssues = new(Words.Known("Which issues are due in the next 7 days?"), "module: issues; status: open; due: next 7 days");

    /// <summary>Every one there is.</summary>
    public static IEnumerable<Starter> All(Platform platform) => Enum.GetValues<RoleKind>().SelectMany(role => For(platform, role)).Distinct();

    /// <summary>Six, those this role asks first at the top. BIM 360 projects offer issues only.</summary>
    public static IReadOnlyList<Starter> For(Platform platform, RoleKind role) => (platform, role) switch
    {
        (Platform.Bim360, RoleKind.Design or RoleKind.Trade) => [MyIssues, DueIssues, OverdueIssues, ByLocation, OpenIssues, Unassigned],
        (Platform.Bim360, RoleKind.Field) => [ByLocation, OverdueIssues, DueIssues, MyIssues, Unassigned, OpenIssues],
        (Platform.Bim360, _) => [OverdueIssues, OpenIssues, DueIssues, ByLocation, MyIssues, Unassigned],
        (_, RoleKind.Design) => [Mine, OverdueRfis, Outstanding, Due, OpenRfis, Impact],
        (_, RoleKind.Trade) => [Mine, Due, OverdueIssues, Outstanding, ByLocation, OpenRfis],
        (_, RoleKind.Owner) => [Ours, Impact, OverdueRfis, Outstanding, OverdueIssues, Due],
        (_, RoleKind.Field) => [ByLocation, OverdueIssues, Unassigned, Due, Mine, OpenRfis],
        _ => [OverdueRfis, Outstanding, OverdueIssues, Due, Mine, OpenRfis],
    };
}
