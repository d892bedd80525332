namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>A project whose look-ups have these results, whatever language they were asked for in.</summary>
internal static class AnsweredLookUps
{
    private static readonly Dictionary<string, string> Results = new(StringComparer.Ordinal)
    {
        ["rfis-query status: open"] = Texts.OpenRfis,
        ["rfis-query status: open; group: assignee"] = Texts.OpenRfisByHolder,
        ["rfis-query status: overdue; sort: days late desc"] = Texts.OverdueRfis,
        ["rfis-query status: overdue; sort: days late desc; top: 5"] = Texts.OverdueRfis,
        ["issues-query status: open"] = Texts.NoIssues,
        ["submittals-query status: open"] = Texts.NoSubmittalsAccess,
        ["submittals-query status: overdue; sort: days late desc"] = "ERROR[upstream]: Submittals could not be read: Autodesk did not answer. Do not retry.",
        ["project-files module: rfis; status: open"] = "ERROR[args]: 33 records have files to look for; at most 20. Correct the arguments and call again.",
        ["rfis-get 9999"] = "ERROR[not_found]: There is no RFI 9999 in this project. Say so; do not guess another number.",
        ["rfis-query status: open; assignee: Lumen; due: next 7 days"] = Rows("RFIs", "2 of 412"),
        ["issues-query status: open; group: level"] = Rows("Issues", "1234 of 5000", "by level: Level 3 1100 | Roof 134"),
        ["rfis-query status: open; text: die Decke und der Unterzug, die nicht passen"] = Rows("RFIs", "2 of 412"),
        ["rfis-query created: last week"] = Rows("RFIs", "1 of 412"),
        ["rfis-query measure: response time"] = Rows("RFIs", "43 of 43", "response time: 40 records, mean 12.4, median 9, most 88"),
        ["project-overview"] = """
            <data k7f3q>
            r1 | Project overview | read 532 of 532 | as of 2026-11-23 09:10 America/Chicago
            Issues: 1200 total | 12 open | 0 overdue | by status: Open 12, Closed 108
            RFIs: 412 total | 43 open | 17 overdue
            Submittals: not read (no access to submittals)
            no table for this result; query a module to list its records
            </data k7f3q>
            """,
        ["rfis-get 112"] = """
            <data k7f3q>
            r1 | RFI-112 · Sleeve elevation | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
            Number: RFI-112
            Title: Sleeve elevation
            Status: Open
            Ball in court: Priya Shah
            Due: 2026-11-10
            Days late: 13
            Cost impact: -
            </data k7f3q>
            """,
        ["project-people Lumen"] = """
            <data k7f3q>
            r1 | People · Lumen | 2 of 58 | read 58 of 58 | as of 2026-11-23 09:10 America/Chicago
            by company: Lumen Architects 1 | Lumen Light 1
            Name|Company|Roles|Open|Overdue
            Priya Shah|Lumen Architects|Architect|9|3
            showing 1 of 2; no table for this result, name people in a list
            </data k7f3q>
            """,
        ["project-files RFI-12"] = Rows("Files · RFI-12", "3 of 3"),
    };

    public static string Of(SpokenCall call) => Results[$"{call.Tool} {call.Argument}".TrimEnd()];

    private static string Rows(string what, string matched, string line = "note: as found") => $"""
        <data k7f3q>
        r1 | {what} | {matched} | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
        {line}
        showing 0 of 43; put [table r1] on a line of its own to show the reader this table
        </data k7f3q>
        """;
}
