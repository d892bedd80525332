using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Tests.Records;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("draft", "Draft", "Draft")]
    [InlineData("open", "Open", "Open")]
    [InlineData("pending", "Pending", "Open")]
    [InlineData("in_progress", "In progress", "Open")]
    [InlineData("in_review", "In review", "Open")]
    [InlineData("completed", "Completed", "Open")]
    [InlineData("not_approved", "Not approved", "Open")]
    [InlineData("in_dispute", "In dispute", "Open")]
    [InlineData("closed", "Closed", "Closed")]
    [InlineData("parked", "parked", "Open")]
    public void An_issue_is_open_until_it_is_closed(string wire, string text, string standing)
    {
        var status = RecordStatus.OfIssue(wire, published: true);

        Assert.Equal((text, standing), (status.Text, status.Standing.ToString()));
    }

    [Fact]
    public void An_unpublished_issue_is_a_draft()
    {
        Assert.Equal(Standing.Draft, RecordStatus.OfIssue("open", published: false).Standing);
    }

    [Theory]
    [InlineData("draft", "Draft", "Draft")]
    [InlineData("submitted", "Submitted", "Open")]
    [InlineData("open", "Open", "Open")]
    [InlineData("openRev1", "Open at reviewer 1", "Open")]
    [InlineData("openRev2", "Open at reviewer 2", "Open")]
    [InlineData("rejected", "Rejected", "Open")]
    [InlineData("answered", "Answered", "Answered")]
    [InlineData("answeredRev1", "Answered by reviewer 1", "Answered")]
    [InlineData("answeredManager", "Answered by manager", "Answered")]
    [InlineData("closed", "Closed", "Closed")]
    [InlineData("void", "Void", "Void")]
    [InlineData("onHold", "onHold", "Unknown")]
    public void An_rfi_is_open_while_it_waits_for_an_answer(string wire, string text, string standing)
    {
        var status = RecordStatus.OfRfi(wire);

        Assert.Equal((text, standing), (status.Text, status.Standing.ToString()));
    }

    [Theory]
    [InlineData("draft", "6", "Draft", "Draft")]
    [InlineData("sbc-1", "1", "Waiting for submission", "Required")]
    [InlineData("sbc-1", "2", "Waiting for submission", "Open")]
    [InlineData("mgr-1", "2", "Open (submitted)", "Open")]
    [InlineData("rev", "2", "In review", "Open")]
    [InlineData("mgr-2", "2", "Reviewed", "Open")]
    [InlineData("sbc-2", "3", "Closed", "Closed")]
    [InlineData("void", "4", "Void", "Void")]
    [InlineData("new-step", "2", "new-step", "Open")]
    [InlineData("new-step", "9", "new-step", "Unknown")]
    [InlineData("", "3", "Closed", "Closed")]
    public void A_submittal_is_open_by_its_status_and_reads_by_its_step(string state, string statusId, string text, string standing)
    {
        var status = RecordStatus.OfSubmittal(state, statusId);

        Assert.Equal((text, standing), (status.Text, status.Standing.ToString()));
    }

    [Theory]
    [InlineData("sbc-1", "2026-11-01", "submitter due date")]
    [InlineData("mgr-1", "2026-11-02", "manager due date")]
    [InlineData("mgr-2", "2026-11-02", "manager due date")]
    [InlineData("rev", "2026-11-03", "review due date")]
    public void A_submittals_due_date_is_that_of_its_step(string state, string day, string name)
    {
        Submittal submittal = Make.Submittal(1, null, state, due: "2026-11-03", submitterDue: "2026-11-01", managerDue: "2026-11-02");

        Assert.Equal((Make.Day(day), name), SubmittalDue.Of(submittal));
    }

    [Fact]
    public async Task An_rfi_is_overdue_from_the_day_after_its_due_day_in_the_projects_time_zone()
    {
        // It is 00:30 on 24 November in Berlin and still the 23rd in Chicago.
        var fake = new FakeProject();
        fake.Time.SetUtcNow(Make.At("2026-11-23T23:30:00Z"));
        fake.Rfis.Add(Make.Rfi("1", due: "2026-11-23T22:59:59Z"));
        fake.Rfis.Add(Make.Rfi("2", due: "2026-11-23T23:00:00Z"));
        fake.Rfis.Add(Make.Rfi("3", due: "2026-11-23T05:59:59Z"));

        var berlin = await fake.Query(RecordModule.Rfis, "status: overdue; sort: number", Make.Context(Make.Project("Europe/Berlin")));
        var chicago = await fake.Query(RecordModule.Rfis, "status: overdue", Make.Context(Make.Project("America/Chicago")));

        Assert.Equal(["RFI-1", "RFI-3"], berlin.Rows.Select(row => row.Record.Label));
        Assert.Equal(["2026-11-23", "1"], berlin.Rows[0].Cells.Skip(4));
        Assert.Equal(["RFI-3"], chicago.Rows.Select(row => row.Record.Label));
        Assert.Equal(["2026-11-22", "1"], chicago.Rows[0].Cells.Skip(4));
    }

    [Fact]
    public async Task An_issues_due_date_is_a_calendar_day_and_due_today_is_not_overdue()
    {
        var fake = new FakeProject { Now = "2026-11-23" };
        fake.Issues.AddRange([Make.Issue(1, due: "2026-11-22"), Make.Issue(2, due: "2026-11-23"), Make.Issue(3), Make.Issue(4, "closed", due: "2026-11-01")]);

        var result = await fake.Query(RecordModule.Issues, "status: overdue", Make.Context(Make.Project("Asia/Tokyo")));

        Assert.Equal(["#1", "Damper clash", "Open", "", "2026-11-22", "1"], Assert.Single(result.Rows).Cells);
        Assert.Contains("issues: overdue = due before 2026-11-23 and still open; 1 open one has no due date", result.Receipt.Definitions);
    }

    [Fact]
    public async Task A_required_submittal_past_its_date_is_named_and_not_counted_as_overdue()
    {
        var fake = new FakeProject();
        fake.Submittals.Add(Make.Submittal(1, "033000-1", "sbc-1", "1", submitterDue: "2026-11-01"));
        fake.Submittals.Add(Make.Submittal(2, "033000-2", "rev", "2", due: "2026-11-20"));

        var overdue = await fake.Query(RecordModule.Submittals, "status: overdue");
        var outstanding = await fake.Query(RecordModule.Submittals, "status: outstanding");

        Assert.Equal(["033000-2"], overdue.Rows.Select(row => row.Record.Label));
        Assert.Contains(overdue.Receipt.Definitions, note => note.EndsWith("1 more is past the submitter's due date but only Required, not open, and not counted", StringComparison.Ordinal));
        Assert.Contains(SubmittalDue.Definition, overdue.Receipt.Definitions);
        Assert.Equal(2, outstanding.Receipt.Matched);
    }
}
