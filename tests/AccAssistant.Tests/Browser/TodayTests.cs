using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The operators' page of the day, as a browser shows it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TodayTests(BrowserFixture browser)
{
    [Fact]
    public async Task Today_is_the_browsers_own_day_and_going_back_leads_away()
    {
        await using var window = await browser.OpenAsDanaAsync(new BrowserNewContextOptions());
        await window.Page.GotoAsync("/setup");

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Today" }).ClickAsync();

        await Expect(window.Page.Locator(".lead")).ToContainTextAsync(" in America/Chicago, as of ");
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Today" })).ToBeVisibleAsync();
        await window.Page.GoBackAsync();
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Setup check" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_rows_become_cards_and_nothing_is_wider_than_the_window()
    {
        await using var window = await browser.OpenAsDanaAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 780 } });
        await window.Page.GotoAsync("/operator/today?zone=UTC");

        Assert.False(await new ChatPage(window.Page).ScrollsSidewaysAsync());
        await Expect(window.Page.Locator("[data-family=rfis] td").First).ToHaveCSSAsync("display", "flex");
    }
}
