using AccAssistant.Acc.Projects;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Tests.Records.Reports;

public sealed class ReportTests
{
    private readonly FakeProject fake = new();

    public static TheoryData<string> Names => [.. ReportBook.All.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_report_can_be_made_of_an_empty_project(string name)
    {
        var report = await MakeAsync(name, ReportBook.Find(name)!.NeedsText ? "text: beam" : "");

        Assert.All(report.Sections, section => Assert.Null(section.Problem));
        Assert.Equal(0, report.Sections.Where(section => section.Table is null).Sum(section => section.Result!.Receipt.Matched));
    }

    [Fact]
    public async Task A_log_has_the_columns_of_its_trade()
    {
        var rfis = (await MakeAsync("rfi-log")).Sections[0].Result!;
        var submittals = (await MakeAsync("submittal-register")).Sections[0].Result!;
        var issues = (await MakeAsync("punch-list")).Sections[0].Result!;

        Assert.Equal(["Number", "Subject", "Status", "Priority", "Discipline", "Submitted", "Due", "Answered", "Days open", "Days late", "Ball in court", "Cost impact", "Schedule impact"], rfis.Columns.Select(column => column.Name));
        Assert.Equal(
            ["Number", "Rev", "Spec section", "Title", "Type", "Package", "Status", "Response", "Responsible contractor", "Ball in court", "Submit by", "Sent for review", "Due back", "Returned", "Required on job", "Lead time", "Must submit by", "Float"],
            submittals.Columns.Select(column => column.Name));
        Assert.Equal(["Number", "Title", "Category", "Type", "Status", "Location", "Assigned to", "Due", "Days late", "Root cause", "Last update"], issues.Columns.Select(column => column.Name));
    }

    [Fact]
    public async Task A_submittal_is_judged_by_the_next_day_it_must_not_miss_and_only_where_nothing_is_missing()
    {
        fake.Submittals.AddRange(
        [
            // Required 2027-01-31 less 40 days: approve by 22 December; less 14 days of review: submit by 8 December.
            Make.Submittal(1, "A-1", "sbc-1") with { RequiredOnJobDate = Make.Day("2027-01-31"), LeadTimeDays = 40 },
            Make.Submittal(2, "A-2") with { RequiredOnJobDate = Make.Day("2027-01-31"), LeadTimeDays = 40, SentToReview = Make.At("2026-11-20T15:00:00Z") },
            Make.Submittal(3, "A-3", "sbc-1", "1") with { RequiredOnJobDate = Make.Day("2026-12-31"), LeadTimeDays = 30 },
            Make.Submittal(4, "A-4") with { RequiredOnJobDate = Make.Day("2027-01-31") },
            Make.Submittal(5, "A-5") with { LeadTimeDays = 30 },
            Make.Submittal(6, "A-6", "sbc-2", "3") with { RequiredOnJobDate = Make.Day("2026-01-31"), LeadTimeDays = 40 },
        ]);

        var report = await MakeAsync("at-risk");

        var judged = report.Sections[0].Result!;
        Assert.Equal([("A-3", "2026-12-01", "2026-11-17", "-6"), ("A-1", "2026-12-22", "2026-12-08", "15"), ("A-2", "2026-12-22", "2026-12-08", "29")], judged.Rows.Select(row => (row.Record.Label, Cell(judged, row, "Approve by"), Cell(judged, row, "Must submit by"), Cell(judged, row, "Float"))));
        Assert.Equal([("past", 1), ("15–30 days left", 2)], judged.Groups.Select(group => (group.Name, group.Count)));
        Assert.Equal(["A-5"], report.Sections[1].Result!.Rows.Select(row => row.Record.Label));
        Assert.Equal(["A-4"], report.Sections[2].Result!.Rows.Select(row => row.Record.Label));
        Assert.Contains(report.Receipt.Definitions, definition => definition.Contains("must submit by = approve by − 14 days of review", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_board_breaks_companies_down_by_age_and_counts_each_record_once_in_its_total()
    {
        fake.People.AddRange([Make.Person("ANN", "Ann", "c1", "Lumen"), Make.Person("BOB", "Bob", "c2", "Steelcraft")]);
        fake.Rfis.AddRange(
        [
            Make.Rfi("1", created: Make.At("2026-11-20T15:00:00Z"), to: [Make.User("ANN"), Make.User("BOB")]),
            Make.Rfi("2", created: Make.At("2026-11-12T15:00:00Z"), to: [Make.User("ANN")]),
            Make.Rfi("3", created: Make.At("2026-10-01T15:00:00Z"), to: [Make.User("ANN")]),
            Make.Rfi("4", "closed", to: [Make.User("ANN")]),
        ]);

        var board = (await MakeAsync("ball-in-court")).Sections[0].Result!;

        Assert.Equal(["0–7 days", "8–14 days", "over 30 days"], board.Across);
        Assert.Equal([1, 1, 1], board.AcrossAll);
        Assert.Equal([("Lumen", 3), ("Steelcraft", 1)], board.Groups.Select(group => (group.Name, group.Count)));
        Assert.Equal([1, 1, 1], board.Groups[0].Across);
        Assert.Equal([1, 0, 0], board.Groups[1].Across);
        Assert.Equal(3, board.Receipt.Matched);
    }

    [Fact]
    public async Task Opened_and_closed_are_counted_in_the_weeks_they_fell_in()
    {
        fake.Issues.AddRange(
        [
            Make.Issue(1, created: Make.At("2026-11-23T15:00:00Z")),
            Make.Issue(2, "closed", created: Make.At("2026-11-16T15:00:00Z"), closed: Make.At("2026-11-22T15:00:00Z")),
            Make.Issue(3, "closed", created: Make.At("2026-01-05T15:00:00Z"), closed: Make.At("2026-11-18T15:00:00Z")),
            // Still Sunday in Chicago.
            Make.Issue(4, created: Make.At("2026-11-23T03:00:00Z")),
            Make.Issue(5, "draft", created: Make.At("2026-11-23T15:00:00Z")),
        ]);

        var weeks = (await MakeAsync("opened-closed")).Sections[0].Table!;

        Assert.Equal(9, weeks.Rows.Count);
        Assert.Equal(["2026-11-16..2026-11-22", "2", "2", "0"], weeks.Rows[^3].Cells);
        Assert.Equal(["2026-11-23..2026-11-29", "1", "0", "1"], weeks.Rows[^2].Cells);
        Assert.Equal(["All of these weeks", "3", "2", "1"], weeks.Rows[^1].Cells);
    }

    [Fact]
    public async Task The_health_check_finds_what_is_missing()
    {
        fake.People.Add(Make.Person("ANN", "Ann"));
        fake.Issues.AddRange([Make.Issue(1, to: Make.User("ANN")), Make.Issue(2, due: "2026-12-01"), Make.Issue(3, due: "2026-12-01", to: Make.User("GONE"))]);
        fake.Rfis.AddRange(
        [
            Make.Rfi("1", "answered", answered: Make.At("2026-11-09T15:00:00Z")),
            Make.Rfi("2", "answered", answered: Make.At("2026-11-10T15:00:00Z")),
            Make.Rfi("3", "closed"),
        ]);
        fake.Submittals.Add(Make.Submittal(1, "A-1", due: "2026-12-01", to: Make.User("ANN")) with { SpecIdentifier = null, SpecTitle = null });

        var report = await MakeAsync("health");

        Assert.Equal(
            [("no-due", "#1"), ("no-assignee", "#2"), ("left", "#3"), ("answered", "RFI-1"), ("no-response", "RFI-3"), ("no-spec", "A-1")],
            report.Sections.Select(section => (section.Name, string.Join(", ", section.Result!.Rows.Select(row => row.Record.Label)))));
    }

    [Fact]
    public async Task A_subject_is_told_day_by_day_across_the_modules()
    {
        fake.Issues.Add(Make.Issue(7, "closed", title: "Curtain wall leak", created: Make.At("2026-11-05T15:00:00Z"), closed: Make.At("2026-11-20T15:00:00Z")));
        fake.Rfis.AddRange([Make.Rfi("3", "answered", title: "Curtain wall anchor", answered: Make.At("2026-11-12T15:00:00Z")), Make.Rfi("4", title: "Door hardware")]);

        var report = await MakeAsync("subject", "text: curtain wall");

        Assert.Equal(
            [("2026-11-01", "RFI-3", "Created"), ("2026-11-05", "#7", "Created"), ("2026-11-12", "RFI-3", "Answered"), ("2026-11-20", "#7", "Closed")],
            report.Sections[0].Table!.Rows.Select(row => (row.Cells[0], row.Cells[1], row.Cells[2])));
        Assert.Equal(2, report.Sections[1].Result!.Receipt.Matched);
    }

    [Fact]
    public async Task The_pack_s_figures_are_those_of_the_logs()
    {
        fake.Rfis.AddRange(Enumerable.Range(1, 30).Select(number => Make.Rfi($"{number}", number % 3 == 0 ? "closed" : "open", due: $"2026-11-{number:00}T15:00:00Z")));
        fake.Issues.AddRange(Enumerable.Range(1, 9).Select(number => Make.Issue(number, due: $"2026-12-0{number}")));

        var pack = await MakeAsync("oac");
        var overdue = await fake.Query(RecordModule.Rfis, "status: overdue");
        var due = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(null, "module: all; status: open; due: next 14 days", 1))).Result;

        var figures = pack.Sections[0].Table!.Rows.ToDictionary(row => row.Cells[0], row => row.Cells);
        Assert.Equal(["RFIs", "30", "20", $"{overdue.Receipt.Matched}"], figures["RFIs"].Take(4));
        Assert.Equal("39", figures["All"][1]);
        Assert.Equal($"{due.Receipt.Matched}", figures["All"][4]);
        Assert.Equal(overdue.Receipt.Matched, pack.Sections.Single(section => section.Name == "overdue").Result!.Receipt.Matched);
        Assert.Equal(due.Receipt.Matched, pack.Sections.Single(section => section.Name == "next").Result!.Receipt.Matched);
    }

    [Fact]
    public async Task At_a_glance_no_record_of_the_total_is_left_untold()
    {
        fake.Issues.AddRange([Make.Issue(1), Make.Issue(2, "closed"), Make.Issue(3, "draft")]);
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2", "answered"), Make.Rfi("3", "closed"), Make.Rfi("4", "answeredManager")]);
        fake.Submittals.AddRange([Make.Submittal(1, "A-1"), Make.Submittal(2, "A-2", "sbc-1", "1"), Make.Submittal(3, "A-3", "sbc-2", "3")]);

        var table = (await MakeAsync("oac")).Sections[0].Table!;

        Assert.Equal(["Module", "Total", "Open", "Overdue", "Due in 14 days", "Answered", "Required", "Closed"], table.Columns.Select(column => column.Name));
        Assert.Equal(
            ["Issues 2 1 0 0 1", "RFIs 4 1 2 0 1", "Submittals 3 1 0 1 1", "All 9 3 2 1 3"],
            table.Rows.Select(row => $"{row.Cells[0]} {row.Cells[1]} {row.Cells[2]} {row.Cells[5]} {row.Cells[6]} {row.Cells[7]}"));
    }

    [Fact]
    public async Task Filters_narrow_every_section_and_what_a_module_does_not_have_is_told_there()
    {
        fake.People.Add(Make.Person("ANN", "Ann"));
        fake.Rfis.AddRange([Make.Rfi("1", due: "2026-11-01T15:00:00Z", disciplines: ["Structural"], to: [Make.User("ANN")]), Make.Rfi("2", due: "2026-11-01T15:00:00Z")]);

        var hers = await MakeAsync("overdue", "assignee: Ann");
        var pack = await MakeAsync("oac", "discipline: Structural");

        Assert.All(hers.Sections, section => Assert.Equal(1, section.Result!.Receipt.Matched));
        Assert.Contains("discipline", pack.Sections.Single(section => section.Name == "overdue").Problem, StringComparison.Ordinal);
        Assert.Null(pack.Sections.Single(section => section.Name == "impact").Problem);
    }

    [Fact]
    public async Task What_is_no_report_is_answered_with_those_there_are()
    {
        var unknown = Assert.IsType<Refused>(await fake.Ask(new ReportRequest("rfi-lag", "", 5)));
        var nothing = Assert.IsType<Refused>(await fake.Ask(new ReportRequest("subject", "", 5)));

        Assert.Contains("rfi-log", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("Say which subject", nothing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_BIM_360_project_a_pack_is_made_of_its_issues()
    {
        fake.Issues.Add(Make.Issue(1, due: "2026-11-01"));

        var pack = Assert.IsType<Reported>(await fake.Ask(new ReportRequest("oac", "", 5), Make.Context(Make.Project(platform: Platform.Bim360)))).Report;

        Assert.Equal(1, pack.Sections.Single(section => section.Name == "overdue").Result!.Receipt.Matched);
        Assert.Equal("RFIs of a BIM 360 project cannot be read.", pack.Sections.Single(section => section.Name == "impact").Problem);
        Assert.Empty(pack.Receipt.Missing);
    }

    private static string Cell(ResultSet result, ResultRow row, string column) => row.Cells[result.Columns.Index().Single(one => one.Item.Name == column).Index];

    private async Task<Report> MakeAsync(string name, string where = "") => Assert.IsType<Reported>(await fake.Ask(new ReportRequest(name, where, 50))).Report;
}
