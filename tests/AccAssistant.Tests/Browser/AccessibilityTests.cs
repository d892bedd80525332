using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>axe finds nothing at all in any state people see, in any theme, and no page is wider than the smallest window.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    /// <summary>The page that is shown offline leaves as soon as the app answers it.</summary>
    private const string NothingIsReached =
        "{ const real = fetch; fetch = (what, how) => how?.method === 'HEAD' ? Promise.reject(new TypeError('Nothing is reached.')) : real(what, how); }";

    [Fact]
    public async Task Nobody_is_kept_out_of_the_pages_around_the_chat()
    {
        await using var window = await browser.OpenAsDanaAsync(Options());
        var page = window.Page;
        await page.AddInitScriptAsync(NothingIsReached);
        foreach (var address in (string[])["/help", "/settings", "/settings/delete", "/operator/today", "/operator/audit", "/operator/audit?kind=Asked&from=never", "/signed-out", "/nowhere", "/offline.html", "/signin/problem?reason=denied"])
        {
            await page.GotoAsync(address);
            await AssertOpenToAllAsync(page);
        }

        await window.Context.ClearCookiesAsync();
        await page.GotoAsync("/signin");
        await AssertOpenToAllAsync(page);
    }

    [Fact]
    public async Task Nobody_is_kept_out_of_a_conversation_in_any_of_its_states()
    {
        await using var window = await browser.OpenAsDanaAsync(Options());
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await AssertOpenToAllAsync(page);
        await chat.Composer.PressSequentiallyAsync("/");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await AssertOpenToAllAsync(page, reflows: false);
        await chat.Composer.PressAsync("Escape");

        await chat.SendAsync("How many RFIs are open? scenario:slow");
        await Expect(chat.Answer.Locator(".block")).Not.ToHaveCountAsync(0);
        await AssertOpenToAllAsync(page, colours: false);
        await page.Keyboard.PressAsync("Escape");
        await chat.EndsAsync("cancelled");
        await chat.AskAsync("How many RFIs are overdue? scenario:wrong-figure");
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

        await chat.AskAsync("Average days open of the open issues by company");
        await AssertOpenToAllAsync(page);
        await AssertTurnsAreNamedAsync(chat);
        var conversation = page.Url;
        await chat.Answer.Locator(".records a.show-all").ClickAsync();
        await Expect(page.Locator(".plain-main.result")).ToBeVisibleAsync();
        await AssertOpenToAllAsync(page);

        await page.GotoAsync(conversation);
        await page.Keyboard.PressAsync("Control+/");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await AssertOpenToAllAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".project-current").ClickAsync();
        await page.GetByLabel("Search projects").FillAsync("riverside");
        await AssertOpenToAllAsync(page, reflows: false);
        await page.SetViewportSizeAsync(360, 740);
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" }).ClickAsync();
        await Expect(page.Locator("acc-sidebar")).ToBeInViewportAsync();
        await AssertOpenToAllAsync(page);
    }

    /// <summary>From one question to the next by its heading, and each turn by the question's name.</summary>
    private static async Task AssertTurnsAreNamedAsync(ChatPage chat)
    {
        var log = chat.Page.GetByRole(AriaRole.Log);
        await Expect(log).ToHaveAttributeAsync("aria-live", "off");
        await Expect(log.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "You Average days open of the open issues by company", Exact = true })).ToBeVisibleAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Article, new() { Name = "Average days open of the open issues by company" })).ToBeVisibleAsync();
        Assert.Equal(
            await chat.Page.Locator("acc-transcript > .turn:visible").CountAsync(),
            await log.GetByRole(AriaRole.Heading, new() { Level = 3, Name = "Answer", Exact = true }).CountAsync());
    }

    private static async Task AssertOpenToAllAsync(IPage page, bool colours = true, bool reflows = true)
    {
        AssertNothing(page, await Axe.FindEverythingAsync(page), "light");
        // Only colours differ in the other themes.
        foreach (var (theme, scheme) in colours ? [("dark", ColorScheme.Light), ("contrast", ColorScheme.Light), ("contrast", ColorScheme.Dark)] : Array.Empty<(string, ColorScheme)>())
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
            AssertNothing(page, await Axe.FindColoursAsync(page), $"{theme} {scheme}");
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.EvaluateAsync("() => delete document.documentElement.dataset.theme");
        if (!reflows)
            return;
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(320, 640);
        Assert.False(await new ChatPage(page).ScrollsSidewaysAsync(), $"{page.Url} is wider than 320 pixels.");
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private static void AssertNothing(IPage page, string[] found, string theme) => Assert.True(found.Length == 0, $"{page.Url}, {theme}:\n{string.Join('\n', found)}");

    private static BrowserNewContextOptions Options() => new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce };
}
