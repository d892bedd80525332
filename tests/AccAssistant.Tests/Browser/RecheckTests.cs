using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>An answer whose data goes on changing.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class RecheckTests(BrowserFixture browser)
{
    [Fact]
    public async Task Re_check_tells_exactly_what_changed_and_a_later_visit_finds_the_answer_greyed()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.CedarCreek);
        await chat.AskAsync("Which RFIs are open?");
        var changes = chat.Turn.Locator(".changes");
        var recheck = chat.Turn.GetByRole(AriaRole.Button, new() { Name = "Re-check" });
        var status = page.Locator("#status-line");
        var links = chat.Answer.Locator(".records tbody .record");
        var (gone, renamed) = (links.Nth(0), links.Nth(1));
        var (goneLabel, renamedLabel, count) = (await gone.InnerTextAsync(), await renamed.InnerTextAsync(), await links.CountAsync());

        await recheck.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(changes).ToContainTextAsync("Nothing has changed since ");
        await Expect(status).ToContainTextAsync("Nothing has changed since ");
        await Expect(chat.Turn).Not.ToHaveClassAsync(new Regex("outdated"));

        await browser.App.ChangeRfiAsync(Projects.CedarCreek, await IdAsync(gone), "status=closed");
        await browser.App.ChangeRfiAsync(Projects.CedarCreek, await IdAsync(renamed), "title=Pump%20%3Cb%3Epad");
        await recheck.ClickAsync();
        await Expect(changes).ToContainTextAsync("The data has changed since ");
        await Expect(changes.Locator("section p")).ToHaveTextAsync([$"No longer: {goneLabel}"]);
        await Expect(changes.Locator("section h3")).ToContainTextAsync($"{count} →, now {count - 1}");
        await Expect(changes.Locator("section li")).ToHaveCountAsync(1);
        await Expect(changes.Locator("section li")).ToContainTextAsync($"{renamedLabel}: title ");
        await Expect(changes.Locator("section li ins")).ToHaveTextAsync("Pump <b>pad");
        await Expect(changes.Locator("section li ins")).ToBeVisibleAsync();
        await Expect(status).ToContainTextAsync($"RFIs · open: {count}, now {count - 1}.");
        await Expect(chat.Turn).ToHaveClassAsync(new Regex("outdated"));

        // On a page opened at once the answer is young, and nobody looks.
        await page.ReloadAsync();
        await Expect(recheck).ToBeEnabledAsync();
        await page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddMinutes(10));
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(changes).ToContainTextAsync("The data has changed since ");
        await Expect(chat.Turn).ToHaveClassAsync(new Regex("outdated"));
        await Expect(changes.Locator("section")).ToBeHiddenAsync();
        await changes.GetByText("What changed").ClickAsync();
        await Expect(changes.Locator("section")).ToBeVisibleAsync();
        await AssertReadableAsync(page, ColorScheme.Light);
        await AssertReadableAsync(page, ColorScheme.Dark);

        await changes.GetByRole(AriaRole.Button, new() { Name = "Ask again" }).ClickAsync();
        await chat.EndsAsync("completed");
        await Expect(changes).ToHaveCountAsync(0);
        await Expect(links).ToHaveCountAsync(count - 1);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task A_check_that_fails_says_so_where_it_was_asked_for()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        await window.Page.RouteAsync("**/changes", route => route.AbortAsync());

        await chat.Turn.GetByRole(AriaRole.Button, new() { Name = "Re-check" }).ClickAsync();

        await Expect(chat.Turn.Locator(".changes")).ToHaveTextAsync("This answer could not be checked again. Try again in a moment.");
        await Expect(window.Page.Locator("#status-line")).ToContainTextAsync("could not be checked again");
        await Expect(chat.Turn).Not.ToHaveClassAsync(new Regex("outdated"));
    }

    private static async Task AssertReadableAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        Assert.Empty(await Axe.FindEverythingAsync(page));
    }

    private static async Task<string> IdAsync(ILocator link) => Id().Match(await link.GetAttributeAsync("href") ?? "").Value;

    [GeneratedRegex("[0-9a-f-]{36}$")]
    private static partial Regex Id();
}
