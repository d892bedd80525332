using System.Globalization;
using System.Net;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using AngleSharp.Dom;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Questions in the engine's words, asked in the chat, with figures counted by other code where there is some.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class EngineQuestionsTests(AppFixture app)
{
    private const string Rfis = "*/search:rfis";

    [Fact]
    public async Task Everything_overdue_over_all_modules_is_the_sum_of_the_three()
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var (rfis, issues, submittals) = (await oracle.RfisAsync(), await oracle.IssuesAsync(), await oracle.SubmittalsAsync());
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync("Show everything overdue over all modules");

        Assert.Equal($"{rfis.Overdue + issues.Overdue + submittals.Overdue} records are overdue.", FirstLine(screen));
        var groups = Groups(screen);
        Assert.Equal(rfis.Overdue, groups["RFIs"]);
        Assert.Equal(issues.Overdue, groups["Issues"]);
        Assert.Equal(submittals.Overdue, groups["Submittals"]);
    }

    [Theory]
    [InlineData("Open issues by company")]
    [InlineData("Open issues by location")]
    [InlineData("Open issues by category")]
    [InlineData("Open issues by type")]
    [InlineData("Open issues by creator")]
    [InlineData("Open issues by root cause")]
    [InlineData("Average days open of the open issues by company")]
    public async Task A_breakdown_counts_every_open_issue_once_in_its_total(string question)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var expected = await oracle.IssuesAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Equal(expected.Open, Groups(screen)["All"]);
        Assert.StartsWith($"{expected.Open} issues are open", FirstLine(screen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Open RFIs by discipline")]
    [InlineData("Which RFIs have a cost impact?")]
    [InlineData("RFIs with cost or schedule impact")]
    [InlineData("Open RFIs created by Dana")]
    [InlineData("What is the average response time of RFIs, by company?")]
    [InlineData("How many RFIs were answered last month?")]
    [InlineData("Which RFIs mention slab?")]
    [InlineData("Open submittals by spec section")]
    [InlineData("Submittals by package")]
    [InlineData("Open submittals by division")]
    [InlineData("Which submittals were approved?")]
    [InlineData("Which submittals are rejected?")]
    [InlineData("Which submittals are required on job next month?")]
    [InlineData("How late are the submittals on average?")]
    [InlineData("Issues closed in the last 30 days")]
    [InlineData("Open issues with attachments")]
    [InlineData("Which records mention water?")]
    [InlineData("Who works for Lumen Architects?")]
    [InlineData("Which companies are on this project?")]
    public async Task A_question_is_understood_by_the_records(string question)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.NotEmpty(screen.Activities);
        Assert.All(screen.Activities, activity => Assert.Null(activity.Failure));
        Assert.DoesNotContain("no rule for", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_narrows_to_what_is_inside_it()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var all = await chat.AskAsync("How many issues are open?");
        var there = await chat.AskAsync("How many open issues are in Level 3?");

        Assert.InRange(there.Activities[0].Receipt!.Matched, 0, all.Activities[0].Receipt!.Matched - 1);
        Assert.Contains("in Level 3", there.Activities[0].Receipt!.Filter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_result_has_every_record_once_over_its_pages()
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var expected = await oracle.RfisAsync();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var screen = await chat.AskAsync("Show all RFIs");
        var matched = screen.Activities[0].Receipt!.Matched;
        Assert.InRange(matched, 201, expected.Total);

        var records = new List<string?>();
        var all = Page.Of(screen.Html).QuerySelector(".records a.show-all")!.GetAttribute("href")!;
        var next = (string?)all;
        while (next is not null)
        {
            var page = Page.Of(await chat.Browser.GetTextAsync(next));
            records.AddRange(page.QuerySelectorAll("td.cell-number a").Select(link => link.GetAttribute("href")));
            Assert.Contains($"{matched} of {expected.Total}", page.QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(matched, records.Count);
        Assert.Equal(records.Distinct(), records);
        var csv = await chat.Browser.GetTextAsync(all + "?handler=Csv");
        Assert.StartsWith("Number,Title,Status,Ball in court,Due,Days late,Link", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.All(records, record => Assert.Contains(record + "\r\n", csv, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reading_again_asks_Autodesk_again_and_the_page_of_the_earlier_result_says_so()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var first = await chat.AskAsync("Which RFIs are open?");
        var before = app.Requests.Count("POST", Rfis);
        var all = Page.Of(first.Html).QuerySelector(".records a.show-all")!.GetAttribute("href")!;

        await chat.AskAsync("Which RFIs are open?", first.Ended!.TurnId);
        var warm = app.Requests.Count("POST", Rfis);
        var command = new AskCommand(chat.ConversationId, "Which RFIs are open?", Guid.NewGuid().ToString("D"), null, null) { ReadAgain = true };
        var reply = (AskReply)(await chat.CallAsync("Ask", typeof(AskReply), command))!;
        await chat.ReadAsync(reply.TurnId!.Value);
        var page = Page.Of(await chat.Browser.GetTextAsync(all));

        Assert.Equal(before, warm);
        Assert.InRange(app.Requests.Count("POST", Rfis), before + 1, int.MaxValue);
        Assert.StartsWith("Read again since the answer was given", page.QuerySelector(".result-note")!.Words(), StringComparison.Ordinal);
        Assert.Equal(first.Activities[0].Receipt!.Matched, page.QuerySelectorAll("td.cell-number a").Length);
    }

    [Fact]
    public async Task Somebody_elses_result_is_not_there()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        var screen = await danas.AskAsync("Which RFIs are open?");
        var all = Page.Of(screen.Html).QuerySelector(".records a.show-all")!.GetAttribute("href")!;
        using var priya = await app.SignInAsync("Priya");

        using var theirs = await priya.GetAsync(all);
        using var own = await danas.Browser.GetAsync(all);
        using var missing = await danas.Browser.GetAsync(all + "9");
        using var theirFile = await priya.GetAsync(all + "?handler=Csv");
        using var ownFile = await danas.Browser.GetAsync(all + "?handler=Csv");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound), (theirs.StatusCode, own.StatusCode, missing.StatusCode));
        Assert.Equal((HttpStatusCode.NotFound, "text/csv"), (theirFile.StatusCode, ownFile.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Modules_without_access_are_said_first_in_a_search_over_all()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var screen = await chat.AskAsync("Show everything overdue over all modules");

        Assert.Matches("(?i)^Not everything could be read: .*no access to submittals", screen.Text);
    }

    private static string FirstLine(Screen screen) => Page.Of(screen.Blocks[0]).Body!.TextContent.Trim();

    private static Dictionary<string, int> Groups(Screen screen) => Page.Of(screen.Html).QuerySelectorAll(".groups tbody tr, .groups tfoot tr").ToDictionary(
        row => row.Children[0].TextContent,
        row => int.Parse(row.Children[1].TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
}
