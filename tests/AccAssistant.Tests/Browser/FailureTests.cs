using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

[Collection(BadNetworkCollection.Name)]
public sealed class FailureTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_failure_is_told_in_plain_words_and_Retry_answers_the_question()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await browser.App.MisbehaveAsync(new { kind = "status", path = "/v1/chat/completions", status = 500 });
        try
        {
            await chat.SendAsync("How many RFIs are open?");
            await chat.EndsAsync("failed");
        }
        finally
        {
            await browser.App.BehaveAsync();
        }

        var failure = chat.Turn.Locator(".failure");
        await Expect(failure).ToBeVisibleAsync();
        var words = await failure.Locator("p").InnerTextAsync();
        Assert.DoesNotContain("Exception", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
        Assert.Matches(@"^This question was not answered\. .+ Retry .+ \(Reference \w+\)$", words);

        await failure.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await chat.EndsAsync("completed");

        await Expect(chat.Answer).ToContainTextAsync("RFIs are open");
        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("How many RFIs are open?");
        await Expect(window.Page.Locator("acc-transcript > .turn:visible")).ToHaveCountAsync(1);
        await window.Page.ReloadAsync();
        await Expect(window.Page.Locator("acc-transcript > .turn:visible")).ToHaveCountAsync(1);
    }
}
