using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>A result beyond its answer: all of it, and read again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ResultTests(BrowserFixture browser)
{
    private const string Question = "Open issues by company";

    [Fact]
    public async Task Show_all_opens_the_whole_result_and_leads_back()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync(Question);
        await Expect(chat.Answer.Locator(".groups")).ToBeVisibleAsync();
        var conversation = page.Url;

        await chat.Answer.GetByRole(AriaRole.Link, new() { NameRegex = new("^Show all [0-9]+$") }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Issues · open");
        await Expect(page.Locator(".records figcaption")).ToContainTextAsync("Rows 1 to ");
        Assert.False(await new ChatPage(page).ScrollsSidewaysAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the conversation" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(conversation);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task Refresh_works_with_the_keyboard_and_takes_the_place_of_the_answer()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var first = await chat.Turn.GetAttributeAsync("data-turn");
        var refresh = chat.Receipt.GetByRole(AriaRole.Button, new() { Name = "Refresh: read from Autodesk again and ask this question again" });

        await refresh.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Turn).Not.ToHaveAttributeAsync("data-turn", first!);
        await chat.EndsAsync("completed");

        await Expect(window.Page.Locator("acc-transcript > .turn:not([hidden])")).ToHaveCountAsync(1);
        await Expect(refresh).ToBeEnabledAsync();
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task Refresh_is_off_while_an_answer_is_written()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var refresh = chat.Page.Locator(".refresh").First;
        await Expect(refresh).ToBeEnabledAsync();

        await chat.SendAsync("How many issues are open? scenario:slow");
        await Expect(refresh).ToBeDisabledAsync();
        await chat.Stop.ClickAsync();
        await chat.EndsAsync("cancelled");

        await Expect(refresh).ToBeEnabledAsync();
    }

    [Fact]
    public async Task A_tab_left_open_after_signing_out_offers_to_sign_in()
    {
        await using var window = await browser.OpenAsync();
        await window.SignInAsync("Dana");
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var other = await window.OpenTabAsync(window.Page.Url);

        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Expect(window.Page.Locator("#signed-out")).ToBeVisibleAsync();
        await Expect(window.Page.Locator("#connection-lost")).ToBeHiddenAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in again" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" })).ToBeVisibleAsync();
    }
}
