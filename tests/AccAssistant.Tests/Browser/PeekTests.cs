using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>A record's number shows the record at a glance, to a pointer and to the keyboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PeekTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_card_opens_on_hover_and_focus_can_be_hovered_and_goes_with_Esc(ColorScheme scheme)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 1400 } });
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Which RFIs are overdue?");
        var row = chat.Answer.Locator(".records tbody tr").First;
        var (link, card) = (row.Locator("a.record"), page.Locator("#peek"));
        var (number, address) = (await link.TextContentAsync(), await link.GetAttributeAsync("data-peek"));

        await link.HoverAsync();
        await Expect(card.Locator(".peek-title")).ToHaveTextAsync(Spaces().Replace($"{number} {await row.Locator(".cell-title").TextContentAsync()}", " "));
        await Expect(card.Locator("dt")).ToHaveTextAsync(["Status", "Ball in court", "Due", "Days late"]);
        await Expect(card.Locator("dd").Last).ToHaveTextAsync((await row.Locator(".cell-late").TextContentAsync())!);
        await Expect(link).ToHaveAttributeAsync("aria-describedby", "peek");
        Assert.Empty(await Axe.FindEverythingAsync(page));

        await card.Locator("dd").First.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(4, 4);
        await Expect(card).ToBeHiddenAsync();
        await Expect(link).Not.ToHaveAttributeAsync("aria-describedby", "peek");

        await row.Locator("xpath=following-sibling::tr[1]").Locator("a.record").FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(link).ToBeFocusedAsync();
        await Expect(card).ToBeVisibleAsync();
        await Expect(card.Locator(".peek-title")).ToContainTextAsync(number!);
        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();

        Assert.Single(window.Requests, request => request.AbsolutePath == address);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task Esc_closes_the_card_and_not_the_answer_being_written()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Which RFIs are overdue?");
        var link = window.Page.Locator("acc-transcript > .turn").First.Locator("a.record").First;
        await chat.SendAsync("How many issues are open? scenario:slow");

        await link.HoverAsync();
        await Expect(window.Page.Locator("#peek")).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");

        await Expect(window.Page.Locator("#peek")).ToBeHiddenAsync();
        await Expect(chat.Turn).ToHaveAttributeAsync("data-status", "running");
        await window.Page.Keyboard.PressAsync("Escape");
        await chat.EndsAsync("cancelled");
    }

    [Fact]
    public async Task Only_the_last_record_pointed_at_is_shown_and_one_that_cannot_be_read_says_so()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.HarborView);
        await chat.AskAsync("Show all RFIs");
        var links = chat.Answer.Locator(".records a.record");
        var (first, second) = (links.Nth(0), links.Nth(1));
        var released = new TaskCompletionSource();
        await page.RouteAsync($"**{await first.GetAttributeAsync("data-peek")}?*", async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        await page.RouteAsync($"**{await links.Nth(2).GetAttributeAsync("data-peek")}?*", route => route.AbortAsync());

        await first.HoverAsync();
        await Expect(page.Locator("#peek")).ToHaveTextAsync("Reading…");
        await second.HoverAsync();
        await Expect(page.Locator("#peek .peek-title .record")).ToHaveTextAsync((await second.TextContentAsync())!);
        var answered = page.WaitForResponseAsync(new Regex("/records/rfis/"));
        released.SetResult();
        await (await answered).FinishedAsync();
        await Expect(page.Locator("#peek .peek-title .record")).ToHaveTextAsync((await second.TextContentAsync())!);

        await links.Nth(2).HoverAsync();
        await Expect(page.Locator("#peek")).ToHaveTextAsync("This record could not be read just now.");
    }

    [Fact]
    public async Task A_finger_opens_the_record_and_no_card()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.Composer.FillAsync("Which RFIs are overdue?");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).TapAsync();
        await chat.EndsAsync("completed");
        await window.Context.RouteAsync("https://acc.autodesk.com/**", route => route.FulfillAsync(new() { Body = "Autodesk" }));

        await window.Context.RunAndWaitForPageAsync(() => chat.Answer.Locator("a.record").First.TapAsync());
        await chat.Answer.Locator(".records thead").GetByRole(AriaRole.Button, new() { Name = "Title" }).TapAsync();
        await Expect(chat.Answer.Locator("th.cell-title")).ToHaveAttributeAsync("aria-sort", "ascending");

        Assert.DoesNotContain(window.Requests, request => request.AbsolutePath.Contains("/records/", StringComparison.Ordinal));
        Assert.False(await chat.ScrollsSidewaysAsync());
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
