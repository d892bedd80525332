using AccAssistant.Acc.Issues;
using AccAssistant.Acc.People;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Today is Monday, 23 November 2026, in Chicago.</summary>
public sealed class QueryTests
{
    private readonly FakeProject fake = new();

    public QueryTests()
    {
        fake.Companies.AddRange([new Company("c1", "g1", "Lumen Architects", "Architect"), new Company("c2", "g2", "Steelcraft Erectors", "Steel"), new Company("c3", "g3", "Smith, Inc.", null)]);
        fake.People.AddRange([
            Make.Person("ME", "Maya Okafor", "c2", "Steelcraft Erectors"),
            Make.Person("PRIYA", "Priya Shah", "c1", "Lumen Architects", new Role("r1", "Architect of record")),
            Make.Person("TOM", "Tom Lind", "c1", "Lumen Architects"),
        ]);
    }

    [Fact]
    public async Task Everything_is_counted_and_only_the_rows_are_cut()
    {
        for (var i = 1; i <= 25; i++)
            fake.Rfis.Add(Make.Rfi(i.ToString("000", System.Globalization.CultureInfo.InvariantCulture), due: $"2026-12-{i:00}T18:00:00Z"));

        var result = await fake.Query(RecordModule.Rfis, "status: open; top: 3", rows: 10);

        Assert.Equal((25, 25, 25), (result.Receipt.Matched, result.Receipt.Read, result.Receipt.Total));
        Assert.Equal(["RFI-001", "RFI-002", "RFI-003"], result.Rows.Select(row => row.Record.Label));
        Assert.Equal(["Number", "Title", "Status", "Ball in court", "Due", "Days late"], result.Columns.Select(column => column.Name));
        Assert.Equal("module: rfis; status: open; top: 3", result.Query);
        Assert.Equal("RFIs · open", result.Receipt.Filter);
        Assert.Equal("America/Chicago", result.Receipt.TimeZone);
        Assert.Equal("2026-11-23T09:10:00.0000000-06:00", result.Receipt.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("https://acc.example/Rfis/rfi-001", result.Rows[0].Record.Url);
        Assert.Empty(result.Receipt.Missing);
    }

    [Fact]
    public async Task Drafts_void_and_deleted_records_are_left_out_unless_asked_for()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2", "draft"), Make.Rfi("3", "void"), Make.Rfi("4", "closed")]);
        fake.Issues.AddRange([Make.Issue(1), Make.Issue(2, "draft"), Make.Issue(3, deleted: true)]);

        var all = await fake.Query(RecordModule.Rfis, "");
        var any = await fake.Query(RecordModule.Rfis, "status: any");
        var drafts = await fake.Query(RecordModule.Rfis, "status: draft, void; sort: number");
        var issues = await fake.Query(RecordModule.Issues, "status: any");

        Assert.Equal(2, all.Receipt.Matched);
        Assert.Contains("RFIs: left out: 1 draft and 1 void", all.Receipt.Definitions);
        Assert.Equal(4, any.Receipt.Matched);
        Assert.Equal(["RFI-2", "RFI-3"], drafts.Rows.Select(row => row.Record.Label));
        Assert.Equal(2, issues.Receipt.Matched);
    }

    [Fact]
    public async Task Void_submittals_come_from_their_own_list()
    {
        fake.Submittals.Add(Make.Submittal(1, "033000-1"));
        fake.VoidSubmittals.Add(Make.Submittal(2, "033000-2", "void", "4"));

        Assert.Equal(1, (await fake.Query(RecordModule.Submittals, "")).Receipt.Matched);
        Assert.Equal(["033000-2"], (await fake.Query(RecordModule.Submittals, "status: void")).Rows.Select(row => row.Record.Label));
        Assert.Equal(2, (await fake.Query(RecordModule.Submittals, "status: any")).Receipt.Total);
    }

    [Fact]
    public async Task Answered_rfis_are_shown_apart_from_open_ones()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2", "submitted"), Make.Rfi("3", "answered"), Make.Rfi("4", "answeredManager"), Make.Rfi("5", "closed")]);

        var open = await fake.Query(RecordModule.Rfis, "status: open");

        Assert.Equal(2, open.Receipt.Matched);
        Assert.Contains("RFIs: open = waiting for an answer (open, submitted or sent back); 2 more are answered but not closed", open.Receipt.Definitions);
        Assert.Equal(2, (await fake.Query(RecordModule.Rfis, "status: answered")).Receipt.Matched);
        Assert.Equal(1, (await fake.Query(RecordModule.Rfis, "status: \"open\"")).Receipt.Matched);
    }

    [Fact]
    public async Task A_status_nobody_knows_can_be_asked_for_as_it_is_written()
    {
        fake.Rfis.AddRange([Make.Rfi("1", "onHold"), Make.Rfi("2")]);

        var held = await fake.Query(RecordModule.Rfis, "status: \"onhold\"");
        var open = await fake.Query(RecordModule.Rfis, "status: open");

        Assert.Equal("onHold", Assert.Single(held.Rows).Cells[2]);
        Assert.Contains("RFIs: 1 record has a status counted as neither open nor closed: onHold", open.Receipt.Definitions);
    }

    [Theory]
    [InlineData("assignee: priya", "1,4")]
    [InlineData("assignee: LUMEN", "1,2,4,7")]
    [InlineData("assignee: me", "3")]
    [InlineData("assignee: my company", "3,5")]
    [InlineData("assignee: nobody", "6")]
    [InlineData("assignee: me, nobody", "3,6")]
    [InlineData("assignee: architect of", "8")]
    [InlineData("assignee: Smith, Inc.", "9")]
    [InlineData("assignee: \"smith, inc.\", me", "3,9")]
    public async Task Holders_are_found_by_any_part_of_a_name(string where, string numbers)
    {
        fake.Rfis.AddRange([
            Make.Rfi("1", to: Make.User("PRIYA")),
            Make.Rfi("2", to: Make.Company("g1")),
            Make.Rfi("3", to: Make.User("ME")),
            Make.Rfi("4", to: [Make.User("PRIYA"), Make.User("GONE1A2B")]),
            Make.Rfi("5", to: Make.Company("c2")),
            Make.Rfi("6"),
            Make.Rfi("7", to: [Make.User("TOM"), Make.Role("r9")]),
            Make.Rfi("8", to: Make.Role("r1")),
            Make.Rfi("9", to: Make.Company("g3")),
        ]);

        var result = await fake.Query(RecordModule.Rfis, where + "; sort: number");

        Assert.Equal(numbers, string.Join(',', result.Rows.Select(row => row.Record.Label[4..])));
    }

    [Fact]
    public async Task A_name_nobody_has_is_a_question_not_a_zero()
    {
        fake.Rfis.Add(Make.Rfi("1", to: Make.User("PRIYA")));

        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "assignee: Pria", 10)));

        Assert.Equal(RefusalKind.Query, refused.Kind);
        Assert.Contains("No person, company or role on this project has \"Pria\" in the name. Nearest: Priya Shah.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_records_is_a_zero()
    {
        fake.Rfis.Add(Make.Rfi("1", to: Make.User("PRIYA")));

        Assert.Equal(0, (await fake.Query(RecordModule.Rfis, "assignee: Tom Lind")).Receipt.Matched);
    }

    [Fact]
    public async Task Ids_without_a_name_say_what_they_are()
    {
        fake.Rfis.Add(Make.Rfi("1", to: [Make.User("XYZ1A2B"), Make.Role("r77"), Make.Company("g9")]));

        var row = Assert.Single((await fake.Query(RecordModule.Rfis, "")).Rows);

        Assert.Equal("former member (…1A2B); a role (name not available); a company (…g9, name not available)", row.Cells[3]);
    }

    [Fact]
    public async Task People_of_one_name_are_told_apart_by_company()
    {
        fake.People.Add(Make.Person("TOM2", "Tom Lind", "c2", "Steelcraft Erectors"));
        fake.Issues.AddRange([Make.Issue(1, to: Make.User("TOM")), Make.Issue(2, to: Make.User("TOM2"))]);

        var result = await fake.Query(RecordModule.Issues, "group: assignee");

        Assert.Equal([new ResultGroup("Tom Lind (Lumen Architects)", 1), new ResultGroup("Tom Lind (Steelcraft Erectors)", 1)], result.Groups);
    }

    [Fact]
    public async Task A_record_with_several_holders_counts_once_in_the_total_and_once_per_holder()
    {
        fake.Rfis.AddRange([
            Make.Rfi("1", to: [Make.User("PRIYA"), Make.User("TOM")]),
            Make.Rfi("2", to: [Make.User("PRIYA"), Make.User("ME")]),
            Make.Rfi("3"),
        ]);

        var people = await fake.Query(RecordModule.Rfis, "group: assignee");
        var companies = await fake.Query(RecordModule.Rfis, "group: company");

        Assert.Equal(3, people.Receipt.Matched);
        Assert.Equal([new("Priya Shah", 2), new("Maya Okafor", 1), new("Tom Lind", 1), new ResultGroup("(nobody)", 1)], people.Groups);
        Assert.Contains("RFIs: 2 are in several groups, counted once in the total and once in each group", people.Receipt.Definitions);
        Assert.Equal([new("Lumen Architects", 2), new("Steelcraft Erectors", 1), new ResultGroup("(nobody)", 1)], companies.Groups);
        Assert.Equal("company", companies.GroupedBy);
        Assert.Contains("RFIs: 1 is in several groups, counted once in the total and once in each group", companies.Receipt.Definitions);
    }

    [Fact]
    public async Task Weeks_begin_on_monday_and_groups_of_days_keep_their_order()
    {
        fake.Issues.AddRange([Make.Issue(1, due: "2026-11-30"), Make.Issue(2, due: "2026-11-29"), Make.Issue(3, due: "2026-12-06"), Make.Issue(4)]);

        var result = await fake.Query(RecordModule.Issues, "group: due week");

        Assert.Equal([new("2026-11-23..2026-11-29", 1), new("2026-11-30..2026-12-06", 2), new ResultGroup("(no due date)", 1)], result.Groups);
    }

    [Fact]
    public async Task Age_runs_to_today_and_of_closed_ones_to_their_end()
    {
        fake.Issues.AddRange([
            Make.Issue(1, created: Make.At("2026-11-16T12:00:00Z")),
            Make.Issue(2, created: Make.At("2026-11-15T12:00:00Z")),
            Make.Issue(3, created: Make.At("2026-10-24T12:00:00Z")),
            Make.Issue(4, created: Make.At("2026-10-23T12:00:00Z")),
            Make.Issue(5, "closed", created: Make.At("2026-01-01T12:00:00Z"), closed: Make.At("2026-01-03T12:00:00Z")),
            Make.Issue(6, "closed", created: Make.At("2026-01-01T12:00:00Z")),
        ]);

        var result = await fake.Query(RecordModule.Issues, "group: age");

        Assert.Equal([new("0–7 days", 2), new("8–14 days", 1), new("15–30 days", 1), new("over 30 days", 1), new ResultGroup("(not known)", 1)], result.Groups);
    }

    [Fact]
    public async Task Places_of_one_name_are_told_apart_by_where_they_are()
    {
        fake.Locations.AddRange([
            new("root", null, "The project"),
            new("tower", "root", "Tower"),
            new("podium", "root", "Podium"),
            new("tower-2", "tower", "Level 2"),
            new("podium-2", "podium", "Level 2"),
            new("lobby", "tower-2", "Lobby"),
            new("loop", "loop-2", "Loop"),
            new("loop-2", "loop", "Loop 2"),
        ]);
        fake.Issues.AddRange([
            Make.Issue(1, location: "tower-2"),
            Make.Issue(2, location: "podium-2"),
            Make.Issue(3, location: "lobby"),
            Make.Issue(4, location: "lobby"),
            Make.Issue(5, location: "loop"),
            Make.Issue(6),
        ]);

        var result = await fake.Query(RecordModule.Issues, "group: location");

        Assert.Equal(
            [new("Tower > Level 2 > Lobby", 2), new("Loop 2 > Loop", 1), new("Podium > Level 2", 1), new("Tower > Level 2", 1), new ResultGroup("(not set)", 1)],
            result.Groups);
    }

    [Fact]
    public async Task Issues_are_grouped_by_the_names_of_their_types()
    {
        fake.IssueTypes.Add(new IssueType("t", "Quality", true, [new IssueSubtype("s1", "Punch list", true)]));
        fake.Issues.AddRange([Make.Issue(1, type: "s1"), Make.Issue(2, type: "s2"), Make.Issue(3)]);

        var result = await fake.Query(RecordModule.Issues, "group: type");

        Assert.Equal([new("a type (name not available)", 1), new("Punch list", 1), new ResultGroup("(not set)", 1)], result.Groups);
    }

    [Theory]
    [InlineData("until 2026-12-07", "until 2026-12-07")]
    [InlineData("from 2026-11-02", "from 2026-11-02")]
    [InlineData("until friday", "until friday (2026-11-27 or earlier)")]
    [InlineData("before 2026-12-01", "before 2026-12-01 (2026-11-30 or earlier)")]
    [InlineData("after 2026-11-30", "after 2026-11-30 (2026-12-01 or later)")]
    [InlineData("2026-12-07", "2026-12-07")]
    [InlineData("today", "today (2026-11-23)")]
    public async Task Days_stand_beside_words_that_do_not_say_them(string days, string printed) =>
        Assert.Equal($"Issues · due {printed}", (await fake.Query(RecordModule.Issues, $"due: {days}")).Receipt.Filter);

    [Fact]
    public async Task Filters_hold_together_and_may_contradict_each_other()
    {
        fake.Issues.AddRange([
            Make.Issue(1, due: "2026-11-25", title: "Beam B-307 clashes", created: Make.At("2026-11-20T12:00:00Z")),
            Make.Issue(2, due: "2026-11-25", title: "BEAM missing"),
            Make.Issue(3, due: "2026-12-25", title: "Beam B-307 rusty", created: Make.At("2026-11-20T12:00:00Z")),
            Make.Issue(4, title: "Béam b-307", created: Make.At("2026-11-20T12:00:00Z")),
        ]);

        var both = await fake.Query(RecordModule.Issues, "due: this week; created: last 7 days; text: b-307 beam");
        var undated = await fake.Query(RecordModule.Issues, "due: none; text: beam");
        var nothing = await fake.Query(RecordModule.Issues, "status: closed; due: 2026-12-01..2026-11-01");

        Assert.Equal(["#1"], both.Rows.Select(row => row.Record.Label));
        Assert.Equal("Issues · due this week (2026-11-23..2026-11-29) · created last 7 days (2026-11-16..2026-11-23) · text has \"b-307 beam\"", both.Receipt.Filter);
        Assert.Equal(["#4"], undated.Rows.Select(row => row.Record.Label));
        Assert.Equal(0, nothing.Receipt.Matched);
        Assert.Empty(nothing.Rows);
    }

    [Theory]
    [InlineData("", "#2,#10,#1,#3")]
    [InlineData("sort: due desc", "#1,#2,#10,#3")]
    [InlineData("sort: number", "#1,#2,#3,#10")]
    [InlineData("sort: number desc", "#10,#3,#2,#1")]
    [InlineData("sort: title", "#3,#1,#10,#2")]
    [InlineData("sort: days late desc", "#2,#10,#1,#3")]
    public async Task Rows_without_the_value_come_last_whichever_way_they_are_sorted(string where, string labels)
    {
        fake.Issues.AddRange([
            Make.Issue(10, due: "2026-11-01", title: "c"),
            Make.Issue(1, due: "2026-12-01", title: "B"),
            Make.Issue(3, title: "a"),
            Make.Issue(2, due: "2026-11-01", title: "d"),
        ]);

        var result = await fake.Query(RecordModule.Issues, where);

        Assert.Equal(labels, string.Join(',', result.Rows.Select(row => row.Record.Label)));
    }

    [Fact]
    public async Task Labels_are_unmistakable_between_modules_and_revisions()
    {
        fake.Rfis.AddRange([Make.Rfi("112"), Make.Rfi("RFI-0007"), Make.Rfi(null, id: "x", title: "No number yet")]);
        fake.Submittals.AddRange([
            Make.Submittal(1, "033000-2", revision: 0),
            Make.Submittal(2, "033000-2", revision: 1),
            Make.Submittal(42, null),
            Make.Submittal(43, "Unspecified"),
            Make.Submittal(9, "17"),
        ]);

        var rfis = await fake.Query(RecordModule.Rfis, "sort: number");
        var submittals = await fake.Query(RecordModule.Submittals, "sort: number");

        Assert.Equal(["RFI-0007", "RFI-112", "RFI (no number)"], rfis.Rows.Select(row => row.Record.Label));
        Assert.Equal(["Submittal 17", "Submittal 42", "Submittal 43", "033000-2 rev 0", "033000-2 rev 1"], submittals.Rows.Select(row => row.Record.Label));
    }

    [Fact]
    public async Task Days_judged_in_the_browsers_zone_are_explained()
    {
        fake.Rfis.Add(Make.Rfi("1"));

        var result = await fake.Query(RecordModule.Rfis, "", Make.Context(Make.Project(null), browserZone: "Europe/Berlin"));

        Assert.Contains("days judged in your browser's time zone Europe/Berlin, the project has none", result.Receipt.Definitions);
    }

    [Fact]
    public async Task A_query_that_cannot_be_read_reads_nothing_from_autodesk()
    {
        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "due: 32 March", 10)));

        Assert.Equal(RefusalKind.Query, refused.Kind);
        Assert.Empty(fake.Reads);
    }
}
