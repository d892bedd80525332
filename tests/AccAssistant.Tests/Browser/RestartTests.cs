using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

[Collection(BadNetworkCollection.Name)]
public sealed class RestartTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_server_killed_in_mid_answer_and_started_again_is_found_by_the_page_itself_with_question_partial_answer_and_Retry()
    {
        await using var server = new KilledServer();
        await using var window = await browser.OpenAsync(new() { BaseURL = server.Address.ToString() });
        await server.StartAsync();
        await window.SignInAsync("Dana");
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync("How many RFIs are open? scenario:slow");
        await Expect(chat.Answer.Locator(".block").Nth(3)).ToBeVisibleAsync();

        await server.KillAsync();
        await Expect(window.Page.Locator("#connection-lost")).ToBeVisibleAsync();
        var seen = Letters(await chat.AnswerTextAsync());
        await chat.Composer.FillAsync("Typed while it was away");
        await server.StartAsync();
        await Expect(window.Page.Locator("#connection-lost")).ToBeHiddenAsync();
        await chat.EndsAsync("interrupted");

        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("How many RFIs are open? scenario:slow");
        await Expect(chat.Answer).ToContainTextAsync("This paragraph is written slowly on purpose");
        // What was on the page stays, though the server may have died before it kept the last of it.
        var shown = Letters(await chat.AnswerTextAsync());
        Assert.StartsWith(Letters(await chat.StoredTextAsync()), shown, StringComparison.Ordinal);
        Assert.StartsWith(seen, shown, StringComparison.Ordinal);
        await Expect(chat.Turn.Locator(".failure")).ToContainTextAsync("This answer was interrupted.");
        await Expect(chat.Composer).ToHaveValueAsync("Typed while it was away");
        Assert.Empty(await Axe.FindEverythingAsync(window.Page));
        await chat.Turn.Locator(".failure").GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await chat.EndsAsync("completed");
        await Expect(chat.Answer).ToContainTextAsync("This is the end of the slow answer.");
        await Expect(chat.Turn.Locator(".versions")).ToContainTextAsync("2/2");
    }

    /// <summary>Between blocks the page has more room than the text.</summary>
    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
