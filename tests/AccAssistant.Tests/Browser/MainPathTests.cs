using System.Globalization;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>What a stranger does first, on real pages, with figures counted by other code.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MainPathTests(BrowserFixture browser)
{
    private const string Question = "How many RFIs are open, and which are overdue?";

    [Fact]
    public async Task From_sign_in_to_an_exact_linked_answer_without_a_complaint_from_the_browser()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await window.SignInAsync("Dana");
        await page.GotoAsync($"/p/{Projects.Greenfield}");
        await ChooseInSidebarAsync(page, "riverside", "10050 - Riverside Office Tower");
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await browser.App.MisbehaveAsync(new { kind = "delay", path = "/v1/chat/completions", delayMilliseconds = 800, count = 1 });

        await chat.SendAsync(Question);
        await Expect(chat.Turn.Locator(".progress")).ToBeVisibleAsync();
        await Expect(chat.Turn.Locator(".tool-text").First).ToContainTextAsync("Looked up RFIs · open · ");
        await chat.EndsAsync("completed");

        using var oracle = await browser.App.CountAsync(Projects.Riverside);
        await AssertSaysAsync(chat, "RFIs", await oracle.RfisAsync());
        await Expect(chat.Receipt).ToContainTextAsync("10050 - Riverside Office Tower");
        Assert.Empty(window.Troubles);
        Assert.All(window.Requests, address => Assert.Contains(address.Authority, new[] { browser.App.Address.Authority, browser.App.SandboxAddress.Authority }));
    }

    [Fact]
    public async Task A_newcomer_chooses_from_the_list_of_projects()
    {
        await using var window = await browser.OpenAsync();
        await window.SignInAsync("Tomas");
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Which project?" })).ToBeVisibleAsync();

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "10050 - Riverside Office Tower" }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "10050 - Riverside Office Tower" })).ToBeVisibleAsync();
        await Expect(new ChatPage(window.Page).Composer).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Thousands_of_records_are_counted_to_the_last_one()
    {
        await using var window = await browser.OpenAsDanaAsync();
        await window.OpenChatAsync(Projects.Riverside);
        await ChooseInSidebarAsync(window.Page, "meridian", "Meridian Medical Campus");
        var chat = await window.OpenChatAsync(Projects.Meridian);
        using var oracle = await browser.App.CountAsync(Projects.Meridian);

        await chat.AskAsync(Question);
        await AssertSaysAsync(chat, "RFIs", await oracle.RfisAsync());
        await chat.AskAsync("How many issues are open, and which are overdue?");
        await AssertSaysAsync(chat, "issues", await oracle.IssuesAsync());

        Assert.Empty(window.Troubles);
    }

    private static async Task ChooseInSidebarAsync(IPage page, string search, string name)
    {
        await page.Locator(".project-current").ClickAsync();
        await page.GetByLabel("Search projects").FillAsync(search);
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync();
    }

    private static async Task AssertSaysAsync(ChatPage chat, string module, OracleCount expected)
    {
        Assert.True(expected.Overdue > 0);
        await Expect(chat.Answer).ToContainTextAsync(
            string.Create(CultureInfo.InvariantCulture, $"{expected.Open:N0} {module} are open; {expected.Overdue:N0} of them are overdue."));
        await Expect(chat.Receipt).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{expected.Open:N0} of {expected.Total:N0}"));
        await Expect(chat.Receipt).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{expected.Overdue:N0} of {expected.Total:N0}"));
        await Expect(chat.Receipt).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"read {expected.Total:N0} of {expected.Total:N0}"));

        var links = chat.Answer.Locator("td.cell-number a.record");
        var shown = (await links.AllTextContentsAsync()).Select(Bare).ToList();
        Assert.Equal(shown.Distinct(), shown);
        if (shown.Count < expected.Overdue)
            Assert.Subset(expected.OverdueNumbers.Select(Bare).ToHashSet(), shown.ToHashSet());
        else
            Assert.Equal(expected.OverdueNumbers.Select(Bare).Order(), shown.Order());
        foreach (var link in await links.AllAsync())
            Assert.StartsWith("https://acc.autodesk.com/", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    private static string Bare(string number) => number.Replace("RFI-", "", StringComparison.Ordinal).TrimStart('#');
}
