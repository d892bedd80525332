using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports.Changes;

namespace AccAssistant.Records.Reports;

/// <summary>The reports people make every week. Each is queries; a new one is a few lines here.</summary>
public static class ReportBook
{
    /// <summary>Its name; changes are told since the last one.</summary>
    internal const string Pack = "oac";

    private const string Judged = "columns: number, title, status, ball in court, float, required, lead time, approve by, must submit by, sent for review, spec";
    private const string Held = "columns: number, title, status, ball in court, created, days open, due, days late";

    private static readonly SectionPlan Weeks = new("weeks", "Opened against closed, by week", "module: all", SectionShape.Weeks);
    private static readonly SectionPlan Board = new("by-company", "Ball in court by company and age", "module: all; status: open; group: company; across: age", SectionShape.Groups);

    internal static readonly IReadOnlyList<ReportPlan> Plans =
    [
        new("rfi-log", "RFI log", "Every RFI with its dates, who has it and what it may cost.",
            new SectionPlan("log", "RFIs", "module: rfis; group: status; columns: log; sort: number", SectionShape.GroupsAndRows)),
        new("submittal-register", "Submittal register", "Every submittal with its response and the dates it must keep.",
            new SectionPlan("log", "Submittals", "module: submittals; group: status; columns: log; sort: number", SectionShape.GroupsAndRows)),
        new("punch-list", "Open issues by location", "What is left to do, place by place.",
            new SectionPlan("log", "Open issues", "module: issues; status: open; group: location; columns: log; sort: location", SectionShape.GroupsAndRows)),
        new("overdue", "Overdue by company and person", "What is past its due date and still open, and who has it.",
            new SectionPlan("by-company", "By company", "module: all; status: overdue; group: company; measure: days late", SectionShape.Groups),
            new SectionPlan("by-person", "By person", "module: all; status: overdue; group: assignee; measure: days late", SectionShape.Groups),
            new SectionPlan("list", "Overdue records", "module: all; status: overdue; sort: days late desc")),
        new("ball-in-court", "Ball in court", "Who has to act, and how long it has been open.",
            Board,
            new SectionPlan("by-person", "By holder and age", "module: all; status: open; group: assignee; across: age", SectionShape.Groups),
            new SectionPlan("list", "Open records", $"module: all; status: open; sort: days open desc; {Held}")),
        new("impact", "RFIs with cost or schedule impact", "RFIs that may cost money or time.",
            new SectionPlan("log", "RFIs with impact", "module: rfis; impact: Yes; group: status; columns: log; sort: number", SectionShape.GroupsAndRows)),
        new("response-time", "Response time by reviewer", "How long answers take, in calendar days.",
            new SectionPlan("rfis-by-person", "RFIs by who answered", "module: rfis; answered: set; measure: response time; group: answered by", SectionShape.Groups),
            new SectionPlan("rfis-by-company", "RFIs by answering company", "module: rfis; answered: set; measure: response time; group: answering company", SectionShape.Groups),
            new SectionPlan("submittals", "Submittals by division", "module: submittals; answered: set; measure: response time; group: division", SectionShape.Groups)),
        new("opened-closed", "Opened against closed", "Whether more is opened than closed.", Weeks),
        new("at-risk", "Submittals at risk", "Which submittals may keep material from being on the job in time.",
            new SectionPlan("list", "By float", $"module: submittals; status: outstanding; required: set; has: lead time; group: float; sort: act by; {Judged}", SectionShape.GroupsAndRows),
            new SectionPlan("no-required", "Not judged: no required-on-job date", $"module: submittals; status: outstanding; required: none; sort: number; {Judged}"),
            new SectionPlan("no-lead", "Not judged: no lead time", $"module: submittals; status: outstanding; required: set; without: lead time; sort: number; {Judged}")),
        new("health", "Log health check", "What is missing in the logs, so that it can be put right.",
            new SectionPlan("no-due", "Open, no due date", "module: all; status: open; without: due date; sort: number"),
            new SectionPlan("no-assignee", "Open, nobody has it", "module: all; status: open; assignee: nobody; sort: due"),
            new SectionPlan("left", "Open, with somebody who left the project", "module: all; status: open; has: former assignee; sort: due"),
            new SectionPlan("answered", "RFIs answered 14 days ago or earlier and not closed", "module: rfis; status: answered; answered: until {today-14}; sort: answered; columns: number, subject, status, answered, answered by, ball in court, days open"),
            new SectionPlan("no-response", "Closed without a response", "module: rfis, submittals; status: closed; without: response; sort: number"),
            new SectionPlan("no-spec", "Submittals without a spec section", "module: submittals; spec: none; sort: number")),
        new("subject", "Everything about one subject", "What happened, day by day, in issues, RFIs and submittals.",
            new SectionPlan("thread", "What happened", "module: all", SectionShape.Thread),
            new SectionPlan("list", "The records", "module: all; sort: relevance")) { NeedsText = true },
        new("changes", "What changed", "What is new, closed, moved or passed on since you last looked, since the last OAC pack or since a day.",
            new SectionPlan("list", "Changes", "module: all", SectionShape.Changes)) { TakesSince = true },
        new(Pack, "OAC pack", "All a weekly owner–architect–contractor meeting needs.",
            new SectionPlan("overview", "At a glance", "module: all", SectionShape.Overview),
            Board,
            new SectionPlan("overdue", "Overdue", "module: all; status: overdue; sort: days late desc"),
            new SectionPlan("next", "Due in the next 14 days", "module: all; status: open; due: next 14 days; sort: due"),
            new SectionPlan("impact", "Open RFIs with cost or schedule impact", "module: rfis; status: open; impact: Yes; sort: due; columns: number, subject, status, ball in court, due, days late, cost, schedule"),
            new SectionPlan("at-risk", "Submittals with 14 days left or fewer", $"module: submittals; status: outstanding; act by: until {{today+14}}; sort: act by; columns: number, title, status, ball in court, float, required, lead time, approve by, must submit by"),
            new SectionPlan("changes", "Changes since the last pack", "module: all", SectionShape.Changes) { Since = Since.PackBeforeToday },
            new SectionPlan("new", "New in the last 7 days", "module: all; created: last 7 days; sort: created desc; columns: number, title, status, ball in court, created, due"),
            Weeks),
    ];

    public static IReadOnlyList<ReportListing> All { get; } = [.. Plans.Select(plan => plan.Listing())];

    /// <summary>"subject; text: water leak": a report's name and its filters.</summary>
    public static (string Name, string Filters) Cut(string report)
    {
        var parts = QueryText.Parts(report);
        return parts.Count == 0 ? ("", "") : (parts[0], string.Join("; ", parts.Skip(1)));
    }

    /// <summary>A report's name and its filters as one text, as <see cref="Cut"/> takes it apart.</summary>
    public static string Written(string report, string where) => where.Length == 0 ? report : $"{report}; {where}";

    /// <param name="name">Hyphens, spaces and capitals make no difference. Null where no report is called so.</param>
    public static ReportListing? Find(string name) => All.FirstOrDefault(report => report.Name == Normal(name));

    internal static ReportPlan? PlanOf(string name) => Plans.FirstOrDefault(plan => plan.Name == Normal(name));

    private static string Normal(string name) => QueryWordReader.Normal(name).Replace(' ', '-');
}
