using System.Net;
using AccAssistant.Records.Reports;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Pages.Reports;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Reports as people open, narrow, print and keep them.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class ReportPageTests(AppFixture app)
{
    private const string Reports = $"/p/{Projects.Riverside}/reports";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_report_is_listed_and_made_and_its_figures_are_those_of_the_rows()
    {
        using var browser = await app.SignInAsync("Dana");
        var listed = Page.Of(await browser.GetTextAsync(Reports)).QuerySelectorAll(".report-list h2 a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(ReportBook.All.Select(report => $"{Reports}/{report.Name}"), listed);
        foreach (var address in listed)
        {
            var page = Page.Of(await browser.GetTextAsync($"{address}?paper=true&text=door"));

            Assert.Empty(page.QuerySelectorAll(".result-problem"));
            Assert.NotEmpty(page.QuerySelectorAll(".report-section"));
            foreach (var section in page.QuerySelectorAll(".report-section").Where(section => section.QuerySelector(".records") is not null && section.QuerySelector(".report-figures") is not null))
                Assert.Equal(Figure(section), section.QuerySelectorAll(".records tbody tr").Length);
            Assert.NotNull(page.QuerySelector(".receipt-line"));
        }
    }

    [Fact]
    public async Task A_log_holds_every_record_and_narrows_to_what_is_asked()
    {
        using var browser = await app.SignInAsync("Dana");
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var counted = await oracle.RfisAsync();

        var all = Section(await browser.GetTextAsync($"{Reports}/rfi-log?status=any"));
        var open = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?status=open&sort=due+desc&group=discipline"));
        var wrong = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?where=colour:+blue"));

        Assert.Equal(counted.Total, Figure(all));
        Assert.Equal(["Number", "Subject", "Status", "Priority", "Discipline", "Submitted", "Due", "Answered", "Days open", "Days late", "Ball in court", "Cost impact", "Schedule impact"], all.QuerySelectorAll(".records th").Select(head => head.TextContent.Trim()));
        Assert.Equal(counted.Open, Figure(open.QuerySelector(".report-section")!));
        Assert.Equal("open", ((IHtmlSelectElement)open.QuerySelector("select[name=status]")!).Value);
        var due = open.QuerySelectorAll(".records time").Where(time => time.ParentElement!.GetAttribute("data-label") == "Due").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.True(due.Count > 5);
        Assert.Equal(due.OrderDescending(StringComparer.Ordinal), due);
        Assert.Contains("colour", wrong.QuerySelector(".result-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_of_thousands_comes_page_by_page_in_one_order()
    {
        using var browser = await app.SignInAsync("Dana");
        var numbers = new List<string>();
        var address = $"/p/{Projects.Riverside}/reports/punch-list?status=any";
        for (string? next = address; next is not null && numbers.Count < 5_000;)
        {
            var page = Page.Of(await browser.GetTextAsync(next));
            numbers.AddRange(page.QuerySelectorAll(".records a.record").Select(link => link.TextContent));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Figure(Section(await browser.GetTextAsync(address))), numbers.Count);
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Paper_names_the_project_and_the_time_at_its_foot_and_lets_no_name_out_of_it()
    {
        using var browser = await app.SignInAsync("Dana");
        var page = Page.Of(await browser.GetTextAsync($"{Reports}/oac?paper=true"));

        var foot = page.QuerySelector("style")!.TextContent;
        Assert.Contains("10050 \\00002d  Riverside Office Tower", foot, StringComparison.Ordinal);
        Assert.Contains("counter(page)", foot, StringComparison.Ordinal);
        Assert.Equal("@page { @bottom-left { content: \"\\000022 \\00003b \\00007d  a \\00003c \\00002f style\\00003e \" } @bottom-right { content: counter(page) \" / \" counter(pages) } }", PaperFooter.Of("\";} a </style>"));
        Assert.Empty(page.QuerySelectorAll(".report-filter"));
    }

    [Fact]
    public async Task A_narrowed_report_is_kept_by_whoever_saved_it_opens_as_it_was_and_goes_when_told()
    {
        using var mine = await app.SignInAsync("Rafael");
        using var others = await app.SignInAsync("Dana");
        var address = $"{Reports}/rfi-log?status=overdue&party=me";
        var page = Page.Of(await mine.GetTextAsync(address));
        var form = (IHtmlFormElement)page.QuerySelector(".report-save form")!;

        using var saved = await mine.PostAsync(form.GetAttribute("action")!, [Token(page), new("title", "Mine, late <b>")]);
        var listed = Page.Of(await mine.GetTextAsync(Reports)).QuerySelector(".saved a")!;
        var again = Page.Of(await mine.GetTextAsync(listed.GetAttribute("href")!));
        var forget = Page.Of(await mine.GetTextAsync(Reports));
        var id = forget.QuerySelector(".saved input[name=id]")!.GetAttribute("value")!;
        var othersPage = Page.Of(await others.GetTextAsync(Reports));
        using var notTheirs = await others.PostAsync($"{Reports}?handler=Forget", [Token(Page.Of(await others.GetTextAsync(address))), new("id", id)]);
        using var gone = await mine.PostAsync($"{Reports}?handler=Forget", [Token(forget), new("id", id)]);

        Assert.Equal("Mine, late <b>", listed.TextContent.Trim());
        Assert.Equal(Figure(page.QuerySelector(".report-section")!), Figure(again.QuerySelector(".report-section")!));
        Assert.Equal("me", ((IHtmlInputElement)again.QuerySelector("input[name=party]")!).Value);
        Assert.Empty(othersPage.QuerySelectorAll(".saved"));
        Assert.Equal(HttpStatusCode.NotFound, notTheirs.StatusCode);
        Assert.Empty(Page.Of(await mine.GetTextAsync(Reports)).QuerySelectorAll(".saved"));
    }

    [Fact]
    public async Task A_saved_question_is_asked_again_when_opened_and_a_link_to_it_asks_nothing_by_itself()
    {
        await using var chat = await app.OpenChatAsync("Priya", Projects.Riverside);
        await chat.AskAsync("/overdue rfis");
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));

        using var saved = await chat.Browser.PostAsync($"{Reports}?handler=SaveQuestion", [Token(page), new("question", "/overdue rfis")]);
        var listed = Page.Of(await chat.Browser.GetTextAsync(Reports));
        var form = listed.QuerySelector(".saved form")!;
        using var opened = await chat.Browser.PostAsync(form.GetAttribute("action")!, [Token(listed), new("ask", form.QuerySelector("input[name=ask]")!.GetAttribute("value")!)]);
        var asked = chat.Browser.Address;
        await using var again = await Chat.AtAsync(chat.Browser, chat.ProjectId, Guid.Parse(asked.Segments[^1]));
        await using var database = await app.OpenDatabaseAsync();
        var turns = await database.Turns.Where(turn => turn.ConversationId == again.ConversationId).Select(turn => turn.Id).ToListAsync(Cancellation);
        await again.ReadAsync(Assert.Single(turns));
        using var linked = await chat.Browser.GetAsync(listed.QuerySelector(".saved a.quiet")!.GetAttribute("href")!);
        var prepared = chat.Browser.Address;

        Assert.Equal(HttpStatusCode.NoContent, saved.StatusCode);
        Assert.Equal("/overdue rfis", Assert.Single(await QuestionsAsync(asked)));
        Assert.Empty(await QuestionsAsync(prepared));
        Assert.Contains("ask=", prepared.Query, StringComparison.Ordinal);
        await database.Saved.ExecuteDeleteAsync(Cancellation);

        Task<List<string>> QuestionsAsync(Uri address)
        {
            var conversation = Guid.Parse(address.Segments[^1]);
            return database.Turns.Where(turn => turn.ConversationId == conversation).Select(turn => turn.Question).ToListAsync(Cancellation);
        }
    }

    [Fact]
    public async Task Every_company_with_something_overdue_has_its_note_and_every_overdue_record_is_in_one()
    {
        using var browser = await app.SignInAsync("Dana");
        var report = Page.Of(await browser.GetTextAsync($"{Reports}/overdue?paper=true"));
        var notes = Page.Of(await browser.GetTextAsync($"{Reports}/overdue/chase")).QuerySelectorAll(".chase-note pre").Select(note => note.TextContent).ToList();

        var companies = report.QuerySelectorAll("#by-company tbody th").Select(head => head.TextContent.Trim()).Where(name => !name.StartsWith('(')).ToList();
        var held = report.QuerySelectorAll("#list tbody tr").Where(row => !row.QuerySelector("[data-label='Ball in court']")!.TextContent.Contains("not set", StringComparison.Ordinal)).Select(row => row.QuerySelector("a.record")!).ToList();
        Assert.Equal(companies.Count, notes.Count);
        Assert.All(companies.Zip(notes), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(held.Take(20), record => Assert.Contains(notes, note => note.Contains($"- {record.TextContent} · ", StringComparison.Ordinal) && note.Contains(record.GetAttribute("href")!, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_report_of_a_project_that_is_not_mine_looks_like_one_that_does_not_exist()
    {
        using var browser = await app.SignInAsync("Tomas");
        var token = Token(Page.Of(await browser.GetTextAsync($"{Reports}/oac")));

        foreach (var path in new[] { "", "/oac", "/rfi-log?paper=true", "/overdue/chase" })
        {
            var notMine = await browser.AnswerAsync($"/p/{Projects.Greenfield}/reports{path}");
            var notThere = await browser.AnswerAsync($"/p/{Guid.NewGuid()}/reports{path}");
            Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
            Assert.Equal(notThere, notMine);
        }

        foreach (var path in new[] { "/oac?handler=Save", "?handler=SaveQuestion", "?handler=Forget" })
        {
            using var posted = await browser.PostAsync($"/p/{Projects.Greenfield}/reports{path}", [token, new("question", "x"), new("title", "x")]);
            using var forged = await browser.PostAsync($"{Reports}{path}", [new("question", "x"), new("title", "x")]);
            Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        }
    }

    private static IElement Section(string html) => Page.Of(html).QuerySelector(".report-section")!;

    private static int Figure(IElement section) => int.Parse(section.QuerySelector(".report-figures strong")!.TextContent.Split(' ')[0].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Token(IHtmlDocument page) => new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
