using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using Microsoft.Playwright;

namespace AccAssistant.Tests.Browser;

/// <summary>
/// Pictures of the real pages for the documentation, taken when asked for:
/// <c>dotnet run --project tests/AccAssistant.Tests -- -explicit only -class AccAssistant.Tests.Browser.Screenshots</c>.
/// They go to docs/screenshots, or to the folder ACC_ASSISTANT_SCREENSHOTS names.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class Screenshots(BrowserFixture browser)
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("ACC_ASSISTANT_SCREENSHOTS") is { Length: > 0 } named ? named : Repository.File("docs/screenshots");

    [Theory(Explicit = true)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Of_the_pages_people_see(int width, ColorScheme scheme)
    {
        await using var stranger = await browser.OpenAsync(Options(width, scheme));
        await stranger.Page.GotoAsync("/signin");
        await TakeAsync(stranger.Page, "signin");
        await stranger.Page.GotoAsync("/help");
        await TakeAsync(stranger.Page, "help");

        await using var window = await browser.OpenAsDanaAsync(Options(width, scheme));
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await TakeAsync(window.Page, "empty");
        await AskAsync("Which RFIs are overdue?");
        await chat.EndsAsync("completed");
        if (width == 1280)
            await window.Page.SetViewportSizeAsync(width, 1080);
        await TakeAsync(window.Page, "chat");

        await chat.Composer.PressSequentiallyAsync("/");
        await window.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await TakeAsync(window.Page, "commands", keepFocus: true);
        await AskAsync("How many RFIs are open, and which are overdue? scenario:wrong-figure");
        await chat.EndsAsync("completed");
        await chat.Turn.Locator(".doubts").ScrollIntoViewIfNeededAsync();
        await TakeAsync(window.Page, "doubts");

        await AskAsync("Average days open of the open issues by company");
        await chat.EndsAsync("completed");
        await TakeAsync(window.Page, "groups");
        await chat.Answer.GetByRole(AriaRole.Link, new() { NameRegex = new("^Show all [0-9,]+$") }).ClickAsync();
        await TakeAsync(window.Page, "result");

        await window.Page.SetViewportSizeAsync(width, Height(width));
        chat = await window.OpenChatAsync(Projects.Greenfield);
        // The third request of the turn is the one that writes the answer.
        await browser.App.MisbehaveAsync(new { kind = "cut", path = "/v1/chat/completions", skip = 2, count = 1, afterBytes = 4000 });
        await AskAsync("Summarize the open issues");
        await chat.EndsAsync("failed");
        await TakeAsync(window.Page, "failure");

        async Task AskAsync(string question)
        {
            await chat.Composer.FillAsync(question);
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        }

        async Task TakeAsync(IPage page, string name, bool keepFocus = false)
        {
            await page.EvaluateAsync("keep => { if (!keep) document.activeElement?.blur(); return document.fonts.ready; }", keepFocus);
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Folder, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png"),
                Animations = ScreenshotAnimations.Disabled,
            });
        }
    }

    private static int Height(int width) => width < 600 ? 780 : 860;

    private static BrowserNewContextOptions Options(int width, ColorScheme scheme) => width < 600
        ? new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = Height(width) }, DeviceScaleFactor = 2, HasTouch = true, IsMobile = true }
        : new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = Height(width) } };
}
