using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task Everything_on_the_main_path_is_reached_and_done_with_keys_alone()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        await window.OpenChatAsync(Projects.Greenfield);

        await page.Locator(".skip").FocusAsync();
        await TabToAsync(page, page.Locator(".project-current"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Search projects")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("riverside");
        var project = page.GetByRole(AriaRole.Link, new() { Name = "10050 - Riverside Office Tower" });
        await Expect(project).ToBeVisibleAsync();
        await TabToAsync(page, project);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "10050 - Riverside Office Tower" })).ToBeVisibleAsync();

        var chat = await window.OpenChatAsync(Projects.Riverside);
        await page.Locator(".skip").FocusAsync();
        await TabToAsync(page, chat.Composer);
        await page.Keyboard.TypeAsync("Which RFIs are overdue?");
        await page.Keyboard.PressAsync("Enter");
        await chat.EndsAsync("completed");

        await Expect(chat.Composer).ToBeFocusedAsync();
        await TabToAsync(page, chat.Answer.Locator("a.record").First, backwards: true);
        var outline = await chat.Answer.Locator("a.record").First.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle");
        Assert.Equal("solid", outline);
    }

    [Fact]
    public async Task The_sheet_of_keys_holds_the_focus_gives_it_back_and_stops_no_answer()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var sheet = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await chat.SendAsync("How many RFIs are open? scenario:slow");

        await page.Keyboard.PressAsync("Control+/");
        await Expect(sheet).ToBeVisibleAsync();
        for (var stops = 0; stops < 3; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.querySelector('dialog[open]').contains(document.activeElement)"));
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(sheet).ToBeHiddenAsync();
        await Expect(chat.Composer).ToBeFocusedAsync();
        Assert.Equal("running", await chat.Turn.GetAttributeAsync("data-status"));
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Keys", Exact = true });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(sheet).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+/");
        await Expect(sheet).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task A_new_conversation_is_a_key_away()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var before = page.Url;

        await page.Keyboard.PressAsync("Control+Shift+O");

        await Expect(page).Not.ToHaveURLAsync(before);
        await Expect(page.Locator("acc-transcript > .turn")).ToHaveCountAsync(0);
    }

    private static async Task TabToAsync(IPage page, ILocator target, bool backwards = false)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail("The Tab key never got there.");
    }
}
