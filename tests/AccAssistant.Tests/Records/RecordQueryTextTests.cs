using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

public sealed class RecordQueryTextTests
{
    [Theory]
    [InlineData("", "module: rfis")]
    [InlineData("  ;; ", "module: rfis")]
    [InlineData("status: open", "module: rfis; status: open")]
    [InlineData("STATUS : Overdue , ANSWERED", "module: rfis; status: overdue, answered")]
    [InlineData("overdue", "module: rfis; status: overdue")]
    [InlineData("module: Issue; status: in_progress", "module: issues; status: in progress")]
    [InlineData("issues; status: in-progress", "module: issues; status: in progress")]
    [InlineData("status: openRev1", "module: rfis; status: open at reviewer 1")]
    [InlineData("status: sent back", "module: rfis; status: rejected")]
    [InlineData("module: submittals; status: sbc-1, rev, mgr-2", "module: submittals; status: waiting for submission, in review, reviewed")]
    [InlineData("module: submittals; status: mgr-1, 2", "module: submittals; status: open (submitted), open")]
    [InlineData("status: \"Open\"", "module: rfis; status: \"Open\"")]
    [InlineData("status: all", "module: rfis; status: any")]
    [InlineData("assignee: ACME, me, My  Company, NOBODY", "module: rfis; assignee: ACME, me, my company, nobody")]
    [InlineData("ball in court: Priya", "module: rfis; assignee: Priya")]
    [InlineData("ball-in-court: Priya", "module: rfis; assignee: Priya")]
    [InlineData("bic: \"Smith, Inc.; Sons\"", "module: rfis; assignee: \"Smith, Inc.; Sons\"")]
    [InlineData("due: This  Week; created: LAST month; updated: since Tuesday", "module: rfis; due: this week; created: last month; updated: since tuesday")]
    [InlineData("due: none", "module: rfis; due: none")]
    [InlineData("text: beam; group: due_week; sort: days late desc; top: 10", "module: rfis; text: beam; group: due week; sort: days late desc; top: 10")]
    [InlineData("text: 12\" pipe: riser", "module: rfis; text: \"12\"\" pipe: riser\"")]
    [InlineData("text: \"a; b\"", "module: rfis; text: \"a; b\"")]
    [InlineData("group by: ball in court\nsort: number asc", "module: rfis; group: assignee; sort: number")]
    [InlineData("top: 200", "module: rfis; top: 200")]
    public void The_text_form_is_read_and_printed_the_same(string text, string normal)
    {
        var query = RecordQueryText.Parse(text, RecordModule.Rfis);

        Assert.Equal(normal, RecordQueryText.Print(query));
        Assert.Equal(normal, RecordQueryText.Print(RecordQueryText.Parse(normal)));
    }

    [Theory]
    [InlineData("status: opne", "Unknown status for RFIs \"opne\". Did you mean \"open\"? Allowed: open, closed, overdue, answered,")]
    [InlineData("module: issues; status: void", "Unknown status for issues \"void\"")]
    [InlineData("stauts: open", "Unknown key \"stauts\". Did you mean \"status\"? Allowed: module, status, assignee, creator, manager, subcontractor, answered by, category, type, root cause, discipline, spec,")]
    [InlineData("colour: red", "Unknown key \"colour\". Allowed: module,")]
    [InlineData("module: drawings", "Unknown module \"drawings\". Allowed: issues, rfis, submittals, all.")]
    [InlineData("due: 32 March", "\"32 March\" is not a date or range for due. Allowed: 2026-11-30, 1 Oct,")]
    [InlineData("group: colour", "Unknown group for RFIs \"colour\". Allowed: status, assignee, creator, manager, answered by, category, type, discipline, location,")]
    [InlineData("module: issues; group: discipline", "Unknown group for issues \"discipline\"")]
    [InlineData("sort: deu", "Unknown sort \"deu\". Did you mean \"due\"?")]
    [InlineData("top: 0", "Allowed: top: 1 to top: 200")]
    [InlineData("top: 201", "Allowed: top: 1 to top: 200")]
    [InlineData("top: ten", "Allowed: top: 1 to top: 200")]
    [InlineData("status: open; status: closed", "\"status\" is given twice")]
    [InlineData("status:", "\"status\" has no value")]
    [InlineData("beams on level 3", "\"beams on level 3\" is not a filter. Write key: value")]
    public void What_cannot_be_read_is_answered_with_the_allowed_words(string text, string message)
    {
        var error = Assert.Throws<RecordQueryException>(() => RecordQueryText.Parse(text, RecordModule.Rfis));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_without_a_module_asks_for_one()
    {
        var error = Assert.Throws<RecordQueryException>(() => RecordQueryText.Parse("status: open"));

        Assert.Contains("module: issues", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_module_in_the_text_wins()
    {
        Assert.Equal([RecordModule.Submittals], RecordQueryText.Parse("module: submittals", RecordModule.Rfis).Modules);
    }
}
