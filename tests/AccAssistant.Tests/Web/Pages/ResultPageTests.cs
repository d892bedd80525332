using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Conversations.Plugins;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Pages.Conversations;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Tests.Web.Pages;

/// <summary>The page of a whole result.</summary>
public sealed class ResultPageTests
{
    private static readonly ToolActivity Asked = Answers.Activity(Answers.Rfi("RFI-112")) with { SetId = "k7f3q" };

    private static readonly PlacedTurn Placed = Answers.Placed("[table r1]", TurnStatus.Completed, Asked);

    [Fact]
    public async Task Rows_are_asked_for_by_the_results_id_and_its_query_in_the_zone_of_the_answer()
    {
        var records = new FakeRecords(Reply(3));

        await OpenAsync(records, page: 3);

        var (request, context) = Assert.Single(records.Asked);
        Assert.Equal(new RowsRequest("k7f3q", "module: rfis; status: overdue", 400, 200), request);
        Assert.Equal(("dana", Answers.Project, "America/Chicago"), (context.Caller.UserId, context.Project, context.BrowserTimeZone));
    }

    [Theory]
    [InlineData(0, 200, 383, "Rows 1 to 200 of 383", null, "2")]
    [InlineData(2, 183, 383, "Rows 201 to 383 of 383", "1", null)]
    [InlineData(1, 43, 43, "Rows 1 to 43 of 43", null, null)]
    public async Task Pages_say_which_rows_they_have_and_lead_to_the_others(int page, int rows, int matched, string caption, string? previous, string? next)
    {
        var view = await ViewAsync(new FakeRecords(new Reading(RecordModule.Rfis, 0, null), Reply(rows, matched)), page);

        Assert.Contains($"<figcaption><span>{caption}</span>", view.Html, StringComparison.Ordinal);
        Assert.Equal(Address(previous), view.Previous);
        Assert.Equal(Address(next), view.Next);
    }

    [Theory]
    [InlineData(null, "?sort=due", null)]
    [InlineData("due", "?sort=due%20desc", "ascending")]
    [InlineData("due desc", "", "descending")]
    [InlineData("due; module: all", "?sort=due", null)]
    public async Task The_rows_of_several_pages_are_sorted_by_the_records(string? sort, string next, string? direction)
    {
        var records = new FakeRecords(Reply(200, 383));

        var view = await ViewAsync(records, 1, sort);

        var heading = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(view.Html).QuerySelectorAll("th").Single(heading => heading.TextContent == "Due");
        Assert.Equal(direction is null ? null : sort, Assert.IsType<RowsRequest>(Assert.Single(records.Asked).Request).Sort);
        Assert.Equal((Address("1") + next, direction), (heading.QuerySelector("a.sort")!.GetAttribute("href"), heading.GetAttribute("aria-sort")));
        Assert.Equal(Address("1") + (direction is null ? "?page=2" : $"?sort={Uri.EscapeDataString(sort!)}&page=2"), view.Next);
    }

    [Fact]
    public async Task Rows_that_are_all_here_are_sorted_by_the_page()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument((await ViewAsync(new FakeRecords(Reply(43)), 1)).Html);

        Assert.Equal(6, page.QuerySelectorAll("th > button.sort").Length);
        Assert.Empty(page.QuerySelectorAll("th a"));
    }

    [Fact]
    public async Task All_groups_are_on_the_first_page_and_only_there()
    {
        var reply = Reply(200, 383);
        reply = new Answered(reply.Result with { GroupedBy = "company", Groups = [.. Enumerable.Range(1, 31).Select(number => new ResultGroup($"Company {number}", 1))] });

        var first = await ViewAsync(new FakeRecords(reply), 1);
        var second = await ViewAsync(new FakeRecords(reply), 2);

        Assert.Contains("Company 31", first.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Company 31", second.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_read_since_the_answer_say_so()
    {
        var later = Reply(3).Result;
        later = later with { Receipt = later.Receipt with { AsOf = later.Receipt.AsOf.AddHours(2) } };

        var same = await ViewAsync(new FakeRecords(Reply(3)), 1);
        var since = await ViewAsync(new FakeRecords(new Answered(later)), 1);
        var more = await ViewAsync(new FakeRecords(Reply(3, 44)), 1);

        Assert.Null(same.Note);
        Assert.EndsWith("with 43 records.", more.Note, StringComparison.Ordinal);
        Assert.Equal("Read again since the answer was given: that was as of 23 Nov 2026, 10:42, with 43 records.", since.Note);
        Assert.Equal("as of 23 Nov 2026, 12:42 America/Chicago", since.Receipt!.AsOf);
    }

    [Fact]
    public async Task A_result_that_cannot_be_read_says_why()
    {
        var view = await ViewAsync(new FakeRecords(new Refused(RefusalKind.Upstream, "RFIs could not be read.")), 1);

        Assert.Equal(("RFIs could not be read.", "RFIs · overdue"), (view.Problem, view.Title));
        Assert.Null(view.Receipt);
    }

    [Theory]
    [InlineData("mallory", "r1")]
    [InlineData("dana", "r2")]
    [InlineData("dana", "r1/../r1")]
    public async Task Somebody_elses_result_and_one_that_is_not_there_look_alike(string person, string result)
    {
        var records = new FakeRecords(Reply(3));

        Assert.IsType<NotFoundResult>(await Model(records, person).OnGetAsync(Answers.Project.Id.Value, Answers.ConversationId, Answers.TurnId, result, 1, null, Cancellation));
        Assert.Empty(records.Asked);
    }

    [Fact]
    public async Task Another_project_or_turn_has_no_such_result()
    {
        var records = new FakeRecords(Reply(3));

        Assert.IsType<NotFoundResult>(await Model(records, "dana").OnGetAsync(Guid.NewGuid(), Answers.ConversationId, Answers.TurnId, "r1", 1, null, Cancellation));
        Assert.IsType<NotFoundResult>(await Model(records, "dana").OnGetAsync(Answers.Project.Id.Value, Answers.ConversationId, Guid.NewGuid(), "r1", 1, null, Cancellation));
        Assert.Empty(records.Asked);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Answered Reply(int rows, int matched = 43) => new(Samples.Set(
        Asked.Receipt! with { Matched = matched },
        [.. Enumerable.Range(1, rows).Select(number => Samples.Row(number))]));

    private static string? Address(string? page) => page is null
        ? null
        : $"/p/{Answers.Project.Id}/c/{Answers.ConversationId}/turns/{Answers.TurnId}/results/r1{(page == "1" ? "" : "?page=" + page)}";

    private static async Task<ResultView> ViewAsync(FakeRecords records, int page, string? sort = null) => (await OpenAsync(records, page, sort)).View;

    private static async Task<ResultModel> OpenAsync(FakeRecords records, int page, string? sort = null)
    {
        var model = Model(records, "dana");
        Assert.IsType<PageResult>(await model.OnGetAsync(Answers.Project.Id.Value, Answers.ConversationId, Answers.TurnId, "r1", page, sort, Cancellation));
        return model;
    }

    private static ResultModel Model(FakeRecords records, string person)
    {
        var trail = new AuditTrail(TimeProvider.System);
        var door = new ChatDoor(
            (owner, id, _) => Task.FromResult(owner == "dana" && id == Answers.ConversationId ? Answers.Project.Id : (ProjectId?)null),
            (_, project, _) => Task.FromResult(project == Answers.Project.Id ? Answers.Project : null),
            (_, _) => Task.FromResult(true),
            trail);
        var user = new ClaimsPrincipal(new ClaimsIdentity([new(CallerClaims.UserId, person), new(CallerClaims.SessionId, "session-1")], "test"));
        return new ResultModel(door, (_, id, _) => Task.FromResult(id == Answers.TurnId ? Placed : null), (_, _) => records, trail, Words.English) { PageContext = new PageContext { HttpContext = new DefaultHttpContext { User = user } } };
    }
}
