using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The chat page as the person in front of it uses it.</summary>
internal sealed partial class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator Composer => page.GetByLabel("Your question");

    /// <summary>The newest turn on the page.</summary>
    public ILocator Turn => page.Locator("acc-transcript > .turn:not([hidden])").Last;

    public ILocator Answer => Turn.Locator(".answer");

    public ILocator Receipt => Turn.Locator(".receipt");

    public ILocator Stop => page.GetByRole(AriaRole.Button, new() { Name = "Stop the answer" });

    public async Task SendAsync(string question)
    {
        await Composer.FillAsync(question);
        await Composer.PressAsync("Enter");
        await Expect(Turn.Locator(".question-text")).ToHaveTextAsync(question);
    }

    /// <summary>Asks and waits until the answer is whole.</summary>
    public async Task AskAsync(string question)
    {
        await SendAsync(question);
        await EndsAsync("completed");
    }

    public async Task EndsAsync(string status)
    {
        await Expect(Turn).ToHaveAttributeAsync("data-status", status);
        // The server's own page of the turn has taken the place of what was streamed: only it has an asking time.
        await Expect(Turn.Locator(".asked-at")).Not.ToBeEmptyAsync();
    }

    /// <summary>However it ends.</summary>
    public async Task EndsAsync()
    {
        await Expect(Turn).Not.ToHaveAttributeAsync("data-status", "running");
        await Expect(Turn.Locator(".asked-at")).Not.ToBeEmptyAsync();
    }

    /// <summary>The shown answer as text, one space between words and blocks.</summary>
    public async Task<string> AnswerTextAsync() => Plain(string.Join(' ', await Answer.Locator(":scope > *").AllTextContentsAsync()));

    /// <summary>The answer as the server keeps it, in the same form.</summary>
    public async Task<string> StoredTextAsync()
    {
        var address = $"{page.Url}/turns/{await Turn.GetAttributeAsync("data-turn")}";
        return Plain(await page.EvaluateAsync<string>(
            "async address => [...new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html').querySelector('.answer').children].map(block => block.textContent).join(' ')",
            address));
    }

    /// <summary>True where the page as a whole can be moved sideways.</summary>
    public Task<bool> ScrollsSidewaysAsync() => page.EvaluateAsync<bool>(
        "() => document.documentElement.scrollWidth > document.documentElement.clientWidth || document.body.scrollWidth > document.documentElement.clientWidth");

    private static string Plain(string? text) => Spaces().Replace(text ?? "", " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
