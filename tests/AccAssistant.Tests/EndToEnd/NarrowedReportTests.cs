using System.Text.Json;
using AccAssistant.Conversations.Wording;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using AngleSharp.Html.Dom;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What a person chose stays chosen on the way from a report to its notes, files, later pages and saved views.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class NarrowedReportTests(AppFixture app)
{
    private const string Reports = $"/p/{Projects.Riverside}/reports";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // At the fixture's moment it is still the day before in Los Angeles.
    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Asia/Tokyo")]
    public async Task A_report_of_a_project_without_a_time_zone_is_judged_where_its_reader_is(string zone)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Fairmont, zone);
        var counted = await oracle.RfisAsync();
        using var browser = await app.SignInAsync("Dana");
        browser.Keep("__Host-acc-zone", Uri.EscapeDataString(zone));

        var page = Page.Of(await browser.GetTextAsync($"/p/{Projects.Fairmont}/reports/rfi-log?status=overdue"));
        var notes = Page.Of(await browser.GetTextAsync($"/p/{Projects.Fairmont}/reports/overdue/chase"));

        Assert.Equal(counted.Overdue, Figure(page));
        Assert.Contains("due before " + Words.English.Day(oracle.Today), page.QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
        Assert.Contains($"in your browser's time zone {zone}", page.QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
        Assert.Contains($"in your browser's time zone {zone}", notes.QuerySelector(".receipt")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Csv")]
    [InlineData("Xlsx")]
    public async Task Of_a_report_that_could_not_be_made_no_empty_file_is_given_but_the_reason(string handler)
    {
        using var browser = await app.SignInAsync("Rafael");

        using var answer = await browser.GetAsync($"{Reports}/at-risk?handler={handler}&party=me");
        var page = Page.Of(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("?party=me", browser.Address.Query);
        Assert.Contains("You have no access to submittals", page.QuerySelector(".result-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".report-actions a[href*=handler]"));
    }

    [Fact]
    public async Task One_section_is_saved_as_the_one_section()
    {
        using var browser = await app.SignInAsync("Tomas");
        var page = Page.Of(await browser.GetTextAsync($"{Reports}/overdue?section=list&sort=due"));
        var form = (IHtmlFormElement)page.QuerySelector(".report-save form")!;

        using var refused = await browser.PostAsync(form.GetAttribute("action")!, [Token(page), new("title", new string('x', 200))]);
        var stays = browser.Address.Query;
        using var saved = await browser.PostAsync(form.GetAttribute("action")!, [Token(page), new("title", "Late ones")]);
        var listed = Page.Of(await browser.GetTextAsync(Reports));
        var again = Page.Of(await browser.GetTextAsync(listed.QuerySelector(".saved a")!.GetAttribute("href")!));
        using var gone = await browser.PostAsync($"{Reports}?handler=Forget", [Token(listed), new("id", listed.QuerySelector(".saved input[name=id]")!.GetAttribute("value")!)]);

        Assert.Contains("section=list", stays, StringComparison.Ordinal);
        Assert.Equal(["list"], again.QuerySelectorAll(".report-section").Select(section => section.Id));
    }

    [Fact]
    public async Task Notes_are_about_what_the_report_was_narrowed_to()
    {
        using var browser = await app.SignInAsync("Dana");
        var report = Page.Of(await browser.GetTextAsync($"{Reports}/overdue?party=Lumen&sort=due&group=status"));

        var notes = Page.Of(await browser.GetTextAsync(report.QuerySelector(".report-actions a[href*=chase]")!.GetAttribute("href")!));
        var all = Page.Of(await browser.GetTextAsync($"{Reports}/overdue/chase?where=columns:+number;+top:+1;+status:+closed"));
        var wrong = Page.Of(await browser.GetTextAsync($"{Reports}/overdue/chase?party=nobody+at+all"));

        Assert.Equal(Figure(report), notes.QuerySelectorAll(".chase-note").Where(note => note.QuerySelector("h2")!.Words() == "Lumen Architects").Sum(Items));
        Assert.True(notes.QuerySelectorAll(".chase-note").Length < all.QuerySelectorAll(".chase-note").Length);
        Assert.Contains("party=Lumen", notes.QuerySelector("header nav a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("nobody at all", wrong.QuerySelector(".result-problem")!.TextContent, StringComparison.Ordinal);

        static int Items(AngleSharp.Dom.IElement note) => note.QuerySelector("pre")!.TextContent.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_beyond_the_last_page_one_step_leads_to_it_and_a_top_is_all_there_is_to_page_through()
    {
        using var browser = await app.SignInAsync("Dana");

        var beyond = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?page=50"));
        var last = Page.Of(await browser.GetTextAsync(beyond.QuerySelector("a[rel=prev]")!.GetAttribute("href")!));
        var top = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?where=top:+3"));

        Assert.Empty(beyond.QuerySelectorAll(".records"));
        Assert.NotEmpty(last.QuerySelectorAll(".records tbody tr"));
        Assert.Empty(last.QuerySelectorAll("a[rel=next]"));
        Assert.Equal(3, top.QuerySelectorAll(".records tbody tr").Length);
        Assert.Empty(top.QuerySelectorAll("a[rel=next]"));
    }

    [Fact]
    public async Task What_an_answer_was_narrowed_to_stands_in_the_fields_and_the_rest_is_sent_along()
    {
        using var browser = await app.SignInAsync("Dana");

        var page = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?where=status:+open;+assignee:+Lumen;+priority:+High;+group:+age;+discipline:+%22a,+b%22,+c&sort=due"));
        var plain = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?where=status:+open;+assignee:+Lumen;+priority:+High;+group:+age"));
        var form = (IHtmlFormElement)plain.QuerySelector(".report-filter")!;
        var fields = form.Elements.Where(field => field is IHtmlInputElement or IHtmlSelectElement)
            .Select(field => (Name: field.GetAttribute("name"), Value: field is IHtmlSelectElement select ? select.Value : ((IHtmlInputElement)field).Value))
            .Where(field => field.Value is { Length: > 0 })
            .Select(field => $"{field.Name}={field.Value}").Order(StringComparer.Ordinal).ToList();
        var again = Page.Of(await browser.GetTextAsync($"{Reports}/rfi-log?{string.Join('&', fields.Select(field => field.Replace(" ", "+", StringComparison.Ordinal)))}"));

        Assert.Equal(["group=age", "party=Lumen", "status=open", "where=priority: High"], fields);
        Assert.Equal(plain.QuerySelector(".report-figures")!.Words(), again.QuerySelector(".report-figures")!.Words());
        Assert.Contains("priority High", again.QuerySelector(".report-figures")!.Words(), StringComparison.Ordinal);
        Assert.Equal("priority: High; discipline: \"a, b\", c", ((IHtmlInputElement)page.QuerySelector("input[name=where]")!).Value);
        Assert.Equal("due", ((IHtmlInputElement)page.QuerySelector("input[name=sort]")!).Value);
    }

    [Fact]
    public async Task Bars_of_weeks_are_named_by_their_first_day_which_fits_under_them()
    {
        using var browser = await app.SignInAsync("Dana");

        var page = Page.Of(await browser.GetTextAsync($"{Reports}/opened-closed"));
        var chart = JsonDocument.Parse(page.QuerySelector("acc-chart")!.GetAttribute("data-chart")!).RootElement;
        var labels = chart.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).ToList();
        var weeks = page.QuerySelectorAll(".report-section tbody tr").Select(row => row.FirstElementChild!.TextContent.Trim()).SkipLast(1).ToList();

        Assert.Equal(8, labels.Count);
        Assert.Equal(weeks.Select(week => week.Split(" – ")[0]), labels);
    }

    private static int Figure(IHtmlDocument page) => int.Parse(page.QuerySelector(".report-figures strong")!.TextContent.Split(' ')[0].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Token(IHtmlDocument page) => new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
