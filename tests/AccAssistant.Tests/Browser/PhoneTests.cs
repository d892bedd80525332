using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>360 pixels wide and used with a thumb.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PhoneTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_project_is_chosen_in_the_drawer_and_records_are_cards()
    {
        await using var window = await browser.OpenAsDanaAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
        });
        var page = window.Page;
        await window.OpenChatAsync(Projects.Greenfield);

        await page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" }).TapAsync();
        await Expect(page.Locator("acc-sidebar")).ToBeInViewportAsync();
        await page.Locator(".project-current").TapAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "10050 - Riverside Office Tower" }).TapAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "10050 - Riverside Office Tower" })).ToBeVisibleAsync();
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.Composer.FillAsync("Which RFIs are overdue?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).TapAsync();
        await chat.EndsAsync("completed");

        Assert.Equal("\"Sort by\"", await chat.Answer.Locator(".records thead").First.EvaluateAsync<string>("head => getComputedStyle(head, '::before').content"));
        var row = chat.Answer.Locator(".records tbody tr").First;
        Assert.Equal("flex", await row.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        var (number, title) = (await BoxAsync(row.Locator(".cell-number")), await BoxAsync(row.Locator(".cell-title")));
        Assert.True(title.Y >= number.Y + number.Height, "The title is on a line below the number.");
        Assert.True(title.X + title.Width <= 360);
        Assert.False(await chat.ScrollsSidewaysAsync());
        await AssertLargeEnoughForAThumbAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Projects and conversations" }).TapAsync();
        await Expect(page.Locator("acc-sidebar")).ToBeInViewportAsync();
        await AssertLargeEnoughForAThumbAsync(page);
        // Turned on its side, the drawer is a sidebar and the chat is usable beside it.
        await page.SetViewportSizeAsync(1000, 740);
        await Expect(page.Locator("acc-chat")).Not.ToHaveAttributeAsync("inert", new System.Text.RegularExpressions.Regex(".*"));
    }

    [Fact]
    public async Task Return_on_a_touch_keyboard_starts_a_new_line()
    {
        await using var window = await browser.OpenAsDanaAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);

        await chat.Composer.FillAsync("one");
        await chat.Composer.PressAsync("Enter");
        await chat.Composer.PressSequentiallyAsync("two");

        await Expect(chat.Composer).ToHaveValueAsync("one\ntwo");
        await Expect(window.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_box_rests_on_a_keyboard_that_lies_over_the_page()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        // As iOS shows it: the page keeps its height, and less of it is seen.
        await window.Page.AddInitScriptAsync("Object.defineProperty(window, 'visualViewport', { value: Object.assign(new EventTarget(), { height: 740, offsetTop: 0, scale: 1 }) });");
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var atRest = await BoxAsync(chat.Composer);

        await SeeAsync(height: 420, scale: 1);
        var lifted = await BoxAsync(chat.Composer);
        await SeeAsync(height: 370, scale: 2);
        var zoomed = await BoxAsync(chat.Composer);

        Assert.InRange(lifted.Y + lifted.Height, 300, 420);
        Assert.Equal(atRest.Y - 320, lifted.Y, 1.0);
        Assert.Equal(atRest.Y, zoomed.Y, 1.0);

        Task SeeAsync(int height, int scale) => window.Page.EvaluateAsync(
            "seen => { Object.assign(visualViewport, seen); visualViewport.dispatchEvent(new Event('resize')); }", new { height, scale });
    }

    /// <summary>Links within a sentence or a row are as tall as their line.</summary>
    private static async Task AssertLargeEnoughForAThumbAsync(IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("button, summary, .conversations a, .sidebar-foot a")]
            .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.closest("[inert]") === null && !one.matches(".sidebar-shade"))
            .filter(one => one.getBoundingClientRect().height < 44)
            .map(one => `${one.outerHTML.slice(0, 120)}: ${one.getBoundingClientRect().height}`)
        """));

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator locator) =>
        await locator.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not on the page.");
}
