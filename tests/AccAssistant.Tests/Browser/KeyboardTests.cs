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
