using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>
/// Pictures of every state of the real pages for the documentation, taken when asked for:
/// <c>dotnet run --project tests/AccAssistant.Tests -- -explicit only -class AccAssistant.Tests.Browser.Screenshots</c>.
/// They go to docs/screenshots, or to the folder ACC_ASSISTANT_SCREENSHOTS names.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class Screenshots(BrowserFixture browser)
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("ACC_ASSISTANT_SCREENSHOTS") is { Length: > 0 } named ? named : Repository.File("docs/screenshots");

    public static MatrixTheoryData<int, ColorScheme> Windows => new([360, 768, 1280], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory(Explicit = true)]
    [MemberData(nameof(Windows))]
    public async Task Of_the_pages_around_the_chat(int width, ColorScheme scheme)
    {
        await using var stranger = await browser.OpenAsync(Options(width, scheme));
        foreach (var (name, address) in ((string, string)[])[("signin", "/signin"), ("signed-out", "/signed-out"), ("signin-problem", "/signin/problem?reason=denied&reference=3f9a01c2"), ("help", "/help"), ("not-found", "/nowhere"), ("offline-page", "/offline.html"), ("setup", "/setup")])
        {
            await stranger.Page.GotoAsync(address);
            await TakeAsync(stranger.Page, name, width, scheme);
        }

        await using var window = await browser.OpenAsDanaAsync(Options(width, scheme));
        foreach (var (name, address) in ((string, string)[])[("settings", "/settings"), ("delete-data", "/settings/delete"), ("today", "/operator/today?zone=America/Chicago"), ("audit", "/operator/audit"), ("reports", $"/p/{Projects.Riverside}/reports"), ("report-log", $"/p/{Projects.Riverside}/reports/rfi-log"), ("report-pack", $"/p/{Projects.Riverside}/reports/oac"), ("report-notes", $"/p/{Projects.Riverside}/reports/overdue/chase")])
        {
            await window.Page.GotoAsync(address);
            await TakeAsync(window.Page, name, width, scheme);
        }
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Windows))]
    public async Task Of_an_answer_and_what_is_around_it(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsDanaAsync(Options(width, scheme));
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await Expect(page.Locator(".starter-count").First).Not.ToBeEmptyAsync();
        await TakeAsync(page, "empty", width, scheme);
        await AskAsync(chat, "Which RFIs are overdue?");
        if (width == 1280)
            await page.SetViewportSizeAsync(width, 1080);
        await TakeAsync(page, "chat", width, scheme);

        if (width > 360)
        {
            await chat.Answer.Locator("a.record").Nth(1).HoverAsync();
            await Expect(page.Locator("#peek dl")).ToBeVisibleAsync();
            await TakeAsync(page, "peek", width, scheme);
            await page.Mouse.MoveAsync(4, 4);
            await Expect(page.Locator("#peek")).ToBeHiddenAsync();
        }

        await chat.Turn.Locator(".tool summary").First.ClickAsync();
        await TakeAsync(page, "tool-details", width, scheme);
        await chat.Composer.PressSequentiallyAsync("/");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await TakeAsync(page, "commands", width, scheme, keepFocus: true);
        await chat.Composer.FillAsync("");
        await chat.Composer.PressSequentiallyAsync("#1");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await TakeAsync(page, "records-by-number", width, scheme, keepFocus: true);
        await chat.Composer.FillAsync("");
        await AskAsync(chat, "How many RFIs are open, and which are overdue? scenario:wrong-figure");
        await chat.Turn.Locator(".doubts").ScrollIntoViewIfNeededAsync();
        await TakeAsync(page, "doubts", width, scheme);
        await AskAsync(chat, "Average days open of the open issues by company");
        await TakeAsync(page, "groups", width, scheme);
        await chat.Answer.Locator("a.show-all").Last.ClickAsync();
        await Expect(page.Locator(".plain-main.result")).ToBeVisibleAsync();
        await TakeAsync(page, "result", width, scheme);
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Windows))]
    public async Task Of_answers_on_their_way_and_what_can_happen_to_them(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsDanaAsync(Options(width, scheme));
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await SendAsync(chat, "How many RFIs are open? scenario:slow");
        await Expect(chat.Answer.Locator(".block").Nth(1)).ToBeVisibleAsync();
        await chat.Composer.FillAsync("Which of them are overdue?");
        await chat.Composer.PressAsync("Enter");
        if (width == 360)
            await page.Locator(".send").ClickAsync();
        await Expect(page.Locator(".queued")).ToBeVisibleAsync();
        await TakeAsync(page, "running-and-queued", width, scheme);
        await page.Locator("[data-queued=remove]").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await chat.EndsAsync("cancelled");
        await TakeAsync(page, "stopped", width, scheme);

        await page.Context.SetOfflineAsync(true);
        await Expect(page.Locator("#connection-lost")).ToBeVisibleAsync();
        await TakeAsync(page, "offline", width, scheme);
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#connection-lost")).ToBeHiddenAsync();

        // The third request of the turn is the one that writes the answer.
        await browser.App.MisbehaveAsync(new { kind = "cut", path = "/v1/chat/completions", skip = 2, count = 1, afterBytes = 4000 });
        await SendAsync(chat, "Summarize the open issues");
        await chat.EndsAsync("failed");
        await TakeAsync(page, "failure", width, scheme);
        await browser.App.BehaveAsync();

        chat = await window.OpenChatAsync(Projects.CedarCreek);
        await AskAsync(chat, "Which RFIs are open?");
        var id = new Uri((await chat.Answer.Locator("a.record").First.GetAttributeAsync("data-peek"))!, UriKind.Relative).ToString().Split('/')[^1];
        await browser.App.ChangeRfiAsync(Projects.CedarCreek, id, "status=closed");
        await chat.Turn.Locator("[data-action=recheck]").ClickAsync();
        await Expect(chat.Turn.Locator(".changes")).ToContainTextAsync("The data has changed since ");
        await TakeAsync(page, "outdated", width, scheme);
        await chat.Turn.Locator("[data-action=edit]").ClickAsync();
        await TakeAsync(page, "edit", width, scheme, keepFocus: true);
        await page.Keyboard.PressAsync("Escape");
        await chat.Turn.Locator(".again").ClickAsync();
        await Expect(chat.Turn.Locator(".versions")).ToContainTextAsync("2/2");
        await chat.EndsAsync("completed");
        await browser.App.ChangeRfiAsync(Projects.CedarCreek, id, "status=open");
        await TakeAsync(page, "versions", width, scheme);
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Windows))]
    public async Task Of_the_ways_around(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsDanaAsync(Options(width, scheme));
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await AskAsync(chat, "/overdue rfis");
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync("overdue");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await TakeAsync(page, "search", width, scheme, keepFocus: true);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Control+/");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await TakeAsync(page, "keys", width, scheme);
        await page.Keyboard.PressAsync("Escape");
        var menu = page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" });
        if (await menu.IsVisibleAsync())
        {
            await menu.ClickAsync();
            await Expect(page.Locator("acc-sidebar")).ToBeInViewportAsync();
            await TakeAsync(page, "drawer", width, scheme);
        }

        await page.Locator(".project-current").ClickAsync();
        await Expect(page.Locator(".project-list li").First).ToBeVisibleAsync();
        await TakeAsync(page, "projects", width, scheme);
        await page.Locator(".project-current").ClickAsync();
        await page.Locator("[aria-current=page] ~ .item-menu").ClickAsync();
        await Expect(page.Locator("#conversation-menu")).ToBeVisibleAsync();
        await TakeAsync(page, "conversation-menu", width, scheme);
    }

    private static async Task AskAsync(ChatPage chat, string question)
    {
        await SendAsync(chat, question);
        await chat.EndsAsync("completed");
    }

    // Return is a new line on touch.
    private static async Task SendAsync(ChatPage chat, string question)
    {
        await chat.Composer.FillAsync(question);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync(question);
    }

    private static async Task TakeAsync(IPage page, string name, int width, ColorScheme scheme, bool keepFocus = false)
    {
        await page.EvaluateAsync("keep => { if (!keep) document.activeElement?.blur(); return document.fonts.ready; }", keepFocus);
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    private static BrowserNewContextOptions Options(int width, ColorScheme scheme) => width < 600
        ? new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 780 }, DeviceScaleFactor = 1, HasTouch = true, IsMobile = true }
        : new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 860 } };
}
