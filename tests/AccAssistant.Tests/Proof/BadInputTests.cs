using AccAssistant.Acc.Issues;
using AccAssistant.Records;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Records;

namespace AccAssistant.Tests.Proof;

/// <summary>What nobody should send, and somebody will.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Ten_thousand_comments_are_all_read()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.List(
            Enumerable.Range(sent.Offset, Math.Clamp(10_000 - sent.Offset, 0, 100)).Select(number => $$"""{"id":"c-{{number}}","body":"Comment {{number}}","createdAt":"2026-11-01T00:00:00Z","createdBy":"A"}"""),
            sent.Offset,
            10_000))));

        var comments = await rig.Get<IssuesApi>().ListCommentsAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal(Enumerable.Range(0, 10_000).Select(number => $"c-{number}"), comments.Select(comment => comment.Id));
    }

    [Fact]
    public async Task A_page_of_ten_megabytes_is_read()
    {
        var description = new string('x', 10_000_000);
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List([$$"""{"id":"i-1","displayId":1,"title":"Long","description":"{{description}}"}"""], 0, 1))));

        var page = Assert.Single(await rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).ToListAsync(AccRig.Cancellation));

        Assert.Equal(description.Length, Assert.Single(page.Items).Description?.Length);
    }

    [Theory]
    [InlineData("due: 32 March", "is not a date or range for due. Allowed: 2026-11-30, 1 Oct")]
    [InlineData("created: 2026-02-30", "is not a date or range for created. Allowed:")]
    [InlineData("updated: 2026-13-01..2026-14-01", "is not a date or range for updated. Allowed:")]
    [InlineData("due: the year 0", "is not a date or range for due. Allowed:")]
    [InlineData("has: due date; without: due date", "with and without at once")]
    [InlineData("has: wings", "due date")]
    [InlineData("status: open; status: closed", "given twice")]
    [InlineData("group: colour", "status")]
    [InlineData("measure: joy", "days open")]
    [InlineData("sort: luck", "due")]
    [InlineData("module: drawings", "issues")]
    [InlineData("discipline: Structural", "RFIs only")]
    [InlineData("custom: Trade", "custom: Title = value")]
    public async Task A_question_that_means_nothing_is_answered_with_what_is_allowed(string where, string allowed)
    {
        var fake = new FakeProject();
        fake.Issues.Add(Make.Issue(1));

        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(where.StartsWith("module", StringComparison.Ordinal) ? null : RecordModule.Issues, where, 10)));

        Assert.Equal(RefusalKind.Query, refused.Kind);
        Assert.Contains(allowed, refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("status: closed; without: due date; due: today")]
    [InlineData("status: overdue; due: after tomorrow")]
    [InlineData("created: after today; updated: before 1 Jan 2000")]
    [InlineData("assignee: nobody; has: assignee")]
    public async Task Filters_that_contradict_each_other_let_nothing_through_and_say_what_they_were(string where)
    {
        var fake = new FakeProject { Now = "2026-11-23" };
        fake.Issues.AddRange([Make.Issue(1, due: "2026-11-01"), Make.Issue(2, "closed"), Make.Issue(3)]);

        var result = await fake.Query(RecordModule.Issues, where);

        Assert.Equal(0, result.Receipt.Matched);
        Assert.Equal((3, 3), (result.Receipt.Read, result.Receipt.Total));
        Assert.Equal(where.Count(letter => letter == ';') + 1, result.Receipt.Filter.Count(letter => letter == '·'));
    }

    [Fact]
    public async Task Statuses_nobody_knows_are_kept_as_they_came_and_said()
    {
        var fake = new FakeProject();
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2", "awaiting_magic"), Make.Rfi("3", "")]);

        var all = await fake.Query(RecordModule.Rfis, "group: status");
        var open = await fake.Query(RecordModule.Rfis, "status: open");

        Assert.Equal(3, all.Receipt.Matched);
        Assert.Equal(["awaiting_magic: 1", "Open: 1", "(not set): 1"], all.Groups.Select(group => $"{group.Name}: {group.Count}"));
        Assert.Equal(1, open.Receipt.Matched);
        Assert.Contains(open.Receipt.Definitions, definition => definition.Contains("awaiting_magic", StringComparison.Ordinal));
    }
}
