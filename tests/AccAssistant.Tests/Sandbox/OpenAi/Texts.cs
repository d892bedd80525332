namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>Tool results as the app writes them.</summary>
internal static class Texts
{
    public const string OpenRfis = """
        <data k7f3q>
        r1 | RFIs · open | 43 of 412 | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
        note: open = waiting for an answer
        Number|Title|Status|Ball in court|Due|Days late
        RFI-112|Sleeve elevation at beam B-307|Open|Priya Shah|2026-11-10|13
        showing 1 of 43; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
        </data k7f3q>
        """;

    public const string OpenRfisByHolder = """
        <data k7f3q>
        r1 | RFIs · open | 43 of 412 | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
        note: open = waiting for an answer
        by assignee: Priya Shah 22 | Lumen Architects 18 | (nobody) 3
        Number|Title|Status|Ball in court|Due|Days late
        RFI-112|Sleeve elevation at beam B-307|Open|Priya Shah|2026-11-10|13
        showing 1 of 43; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
        </data k7f3q>
        """;

    public const string OverdueRfis = """
        <data k7f3q>
        r2 | RFIs · overdue | 17 of 412 | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
        note: overdue = due before 2026-11-23 and still open; 3 open ones have no due date
        Number|Title|Status|Ball in court|Due|Days late
        RFI-112|Sleeve elevation at beam B-307|Open|Priya Shah|2026-11-10|13
        showing 1 of 17; put [table r2] on a line of its own to show the reader this table
        </data k7f3q>
        """;

    public const string NoIssues = """
        <data k7f3q>
        r2 | Issues · open | 0 of 120 | read 120 of 120 | as of 2026-11-23 09:10 America/Chicago
        nothing matches; there is no table to show
        </data k7f3q>
        """;

    public const string NoSubmittalsAccess = "ERROR[forbidden]: You have no access to submittals in this project. Say that there is no access; it does not mean zero.";
}
