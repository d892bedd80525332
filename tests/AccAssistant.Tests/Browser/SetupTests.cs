using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The setup check as an operator sees it on this machine.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SetupTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task The_page_is_open_to_all_fits_and_is_copied_as_text(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 780 }, Permissions = ["clipboard-read", "clipboard-write"] });
        var page = window.Page;
        await page.GotoAsync("/help");
        await page.GetByRole(AriaRole.Link, new() { Name = "setup check" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Setup check" })).ToBeVisibleAsync();
        await page.GetByText("The report as text").ClickAsync();

        Assert.Empty(await Axe.FindEverythingAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await Expect(page.Locator(".finding").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Database", Exact = true }) }).Locator(".finding-state")).ToHaveTextAsync("OK");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy report" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Contains("[OK] Database: ", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Check again" }).ClickAsync();
        await Expect(page.Locator("details.setup-report")).Not.ToHaveAttributeAsync("open", "");
        Assert.Empty(window.Troubles);
    }
}
