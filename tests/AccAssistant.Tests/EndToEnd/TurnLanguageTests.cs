using System.Text.Json;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What code says within a turn is said in the asker's language, with figures and days as the asker writes them; what the records say stays as it is, and the model is spoken to in English.</summary>
public sealed class TurnLanguageTests(BracketedApp app) : IClassFixture<BracketedApp>
{
    /// <summary>What records say, queries as they are written, and times in the reader's format.</summary>
    private const string Exempt = "title, script, style, code, kbd, time, td, tbody th";

    private static readonly string[] Names = ["ACC Assistant", "10050 - Riverside Office Tower", "America/Chicago", "CSV", "Excel"];

    [Fact]
    public async Task Commands_lines_of_work_refusals_and_failures_are_in_the_askers_language()
    {
        var browser = await app.SignInAsync("Dana");
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.Riverside);

        var glance = await chat.AskAsync("/status");
        var overdue = await chat.AskAsync("/overdue rfis");
        var opened = await chat.AskAsync("/rfi 112");
        var unknown = await chat.AskAsync("/nosuch");
        var wrong = await chat.AskAsync("/overdue rfis; group: colour");
        var empty = await chat.SendAsync(" ");
        var stored = Page.Of(await browser.GetTextAsync(chat.Path));

        Assert.Matches(@"^⟦\d+ records are open, \d+ of them overdue\.⟧", glance.Text);
        Assert.StartsWith("⟦Looked up ⟦RFIs⟧ · ⟦Overdue⟧⟧ · ", Assert.Single(overdue.Activities).Text, StringComparison.Ordinal);
        var days = Page.Of(overdue.Html).QuerySelectorAll("td time").Select(day => day.TextContent).ToList();
        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.Matches(@"^\d{1,2}\. \p{L}+\.? \d{4}$", day));
        Assert.Equal(days, stored.QuerySelectorAll("td time").Select(day => day.TextContent));
        Assert.StartsWith("⟦There is no command /nosuch.", unknown.Ended!.Failure, StringComparison.Ordinal);
        Assert.StartsWith("⟦Unknown group for ⟦RFIs⟧ \"colour\".⟧ ⟦Allowed: ", wrong.Ended!.Failure, StringComparison.Ordinal);
        Assert.Contains("⟦Ball in court⟧:", opened.Text, StringComparison.Ordinal);
        Assert.StartsWith("⟦There is no question yet", empty.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana", "/status", "/overdue rfis; due: before today; group: week; measure: days late", "/overdue submittals; group: company", "/search water", "/search rfis water; status: any", "/due next month; assignee: me, nobody", "Open issues by location")]
    [InlineData("Rafael", "/overdue", "/overdue submittals")]
    public async Task What_a_figure_covers_and_why_there_is_none_is_said_in_the_readers_language(string who, params string[] questions)
    {
        var browser = await app.SignInAsync(who);
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.Riverside);
        var answers = new List<Screen>();
        foreach (var question in questions)
            answers.Add(await chat.AskAsync(question));

        var page = Page.Of(await browser.GetTextAsync(chat.Path));
        var results = page.QuerySelectorAll(".records a.show-all, .groups a.show-all").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        var whole = new List<IDocument>();
        foreach (var result in results)
            whole.Add(Page.Of(await browser.GetTextAsync(result)));

        Assert.NotEmpty(page.QuerySelectorAll(".receipt"));
        Assert.All(page.QuerySelectorAll(".receipt, .tools, .failure-text, .answer figure"), part => AssertInLanguage(part.OuterHtml));
        Assert.All(answers.SelectMany(answer => answer.Activities), activity =>
        {
            AssertInLanguage(activity.Text);
            Assert.All(activity.Receipt?.Definitions ?? [], AssertInLanguage);
        });
        Assert.All(answers.Where(answer => answer.Ended!.Failure is not null), answer => AssertInLanguage(answer.Ended!.Failure!));
        Assert.All(whole, result => Assert.Empty(Bracketed.Outside(result, Exempt, Names)));
    }

    [Fact]
    public async Task Changes_and_failures_of_Autodesk_are_told_in_the_readers_language()
    {
        var browser = await app.SignInAsync("Priya");
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.HarborView);
        var asked = await chat.AskAsync("/overdue rfis");
        var token = TestBrowser.AntiforgeryToken(await browser.GetTextAsync(chat.Path));

        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 403, Path = "*/search:rfis" });
        using var changes = await browser.PostAsync($"{chat.Path}/turns/{asked.Ended!.TurnId}/changes", [new("__RequestVerificationToken", token)]);
        var refused = await chat.AskAsync("/overdue rfis");
        var partial = await chat.AskAsync("/overdue");
        app.Faults.Clear();
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 403, Path = "/project/v1/*" });
        using var tomas = await app.SignInAsync("Tomas");
        tomas.Language = "de-DE";
        using var page = await tomas.GetAsync($"/p/{Projects.Riverside}");
        var unopened = Page.Of(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var projects = JsonElement.Parse(await tomas.GetTextAsync("/projects")).GetProperty("problem").GetString()!;
        app.Faults.Clear();

        var said = await changes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("⟦You have no access to ⟦RFIs⟧ in this project.", Page.Of(said).Body!.TextContent, StringComparison.Ordinal);
        AssertInLanguage(said);
        Assert.StartsWith("⟦You have no access to ⟦RFIs⟧", refused.Ended!.Failure, StringComparison.Ordinal);
        Assert.StartsWith("⟦Not everything could be read⟧: ⟦You have no access to ⟦RFIs⟧", partial.Text, StringComparison.Ordinal);
        Assert.StartsWith("⟦Autodesk does not let this app use the service behind ⟦", unopened.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("⟦Autodesk does not let this app use the service behind ⟦your accounts⟧. ", projects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_is_told_the_results_in_English()
    {
        var browser = await app.SignInAsync("Dana");
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.Riverside);
        var before = app.ModelRequests.Count;

        await chat.AskAsync("How many RFIs are overdue?");

        var requests = app.ModelRequests.After(before);
        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.DoesNotContain("⟦", request.GetRawText(), StringComparison.Ordinal));
        Assert.All(requests, request => Assert.DoesNotContain("\\u27E6", request.GetRawText(), StringComparison.OrdinalIgnoreCase));
    }

    private static void AssertInLanguage(string html) => Assert.Empty(Bracketed.Outside(Page.Of(html), Exempt, Names));
}
