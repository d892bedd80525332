using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ThemeTests(BrowserFixture browser)
{
    private const string Light = "rgb(250, 249, 246)";
    private const string Dark = "rgb(23, 23, 21)";
    private const string White = "rgb(255, 255, 255)";
    private const string Black = "rgb(0, 0, 0)";

    [Fact]
    public async Task A_chosen_theme_holds_on_every_page_and_the_device_decides_again_when_asked_to()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ColorScheme = ColorScheme.Light });
        var page = window.Page;
        await window.OpenChatAsync(Projects.Greenfield);
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();

        await ChooseAsync("Dark", Dark);
        await page.GotoAsync("/help");
        await AssertSurfaceAsync(Dark);
        var cookie = Assert.Single(await window.Context.CookiesAsync(), cookie => cookie.Name == "__Host-acc-theme");
        Assert.True(cookie is { Secure: true, HttpOnly: true, SameSite: SameSiteAttribute.Lax });

        await page.GotoAsync("/settings");
        await ChooseAsync("High contrast", White);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AssertSurfaceAsync(Black);
        await ChooseAsync("Light", Light);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Contrast = Contrast.More });
        await AssertSurfaceAsync(White);
        await ChooseAsync("As this device", Black);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Contrast = Contrast.NoPreference });
        await AssertSurfaceAsync(Dark);
        Assert.Empty(window.Troubles);

        async Task ChooseAsync(string name, string surface)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true, Pressed = true })).ToBeVisibleAsync();
            await AssertSurfaceAsync(surface);
        }

        Task AssertSurfaceAsync(string color) => Expect(page.Locator("html")).ToHaveCSSAsync("background-color", color);
    }

    [Fact]
    public async Task Nothing_moves_by_itself_for_who_wants_it_so()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("/help");

        var moving = await MotionAsync();
        await window.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var still = await MotionAsync();

        Assert.StartsWith("waiting, ", moving, StringComparison.Ordinal);
        Assert.NotEqual("waiting, 0s", moving);
        Assert.Equal("none, 0s", still);

        // What waits pulses, and what opens turns its mark.
        Task<string> MotionAsync() => chat.Turn.EvaluateAsync<string>(
            "turn => `${getComputedStyle(turn.querySelector('.progress-mark'), '::before').animationName}, ${getComputedStyle(document.querySelector('.project-current')).transitionDuration}`");
    }
}
