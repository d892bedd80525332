using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Who reads back while an answer is written is left alone; who is at the end stays there.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed class ScrollTests(BrowserFixture browser)
{
    private const string Rest = "document.documentElement.scrollHeight - innerHeight - scrollY";

    [Fact]
    public async Task The_end_is_followed_until_the_reader_moves_up_and_again_from_the_end_on()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = 360, Height = 420 }, HasTouch = true });
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var touch = await window.Context.NewCDPSessionAsync(page);
        await chat.Composer.FillAsync("How many RFIs are open? scenario:slow");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.documentElement.scrollHeight > innerHeight + 200");
        await page.Mouse.MoveAsync(180, 150);

        foreach (var moveUp in (Func<Task>[])[WheelAsync, PressAsync, DragAsync])
        {
            await FollowAgainAsync();
            await moveUp();
            await page.WaitForFunctionAsync($"() => {Rest} > 2");
            var top = await page.EvaluateAsync<double>("() => scrollY");
            await GrowAsync();
            // A finger or a wheel may still be moving the page up; nothing may move it down.
            Assert.InRange(await page.EvaluateAsync<double>("() => scrollY"), 0, top);
        }

        await FollowAgainAsync();
        Assert.Equal("running", await chat.Turn.GetAttributeAsync("data-status"));
        Assert.Empty(window.Troubles);

        Task WheelAsync() => page.Mouse.WheelAsync(0, -20);

        async Task PressAsync()
        {
            await chat.Composer.BlurAsync();
            await page.Keyboard.PressAsync("ArrowUp");
        }

        async Task DragAsync()
        {
            await TouchAsync("touchStart", 120);
            await TouchAsync("touchMove", 145);
            await TouchAsync("touchMove", 160);
            await TouchAsync("touchEnd", null);
        }

        Task TouchAsync(string type, int? y) => touch.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = y is { } at ? new object[] { new { x = 180, y = at } } : [],
        });

        async Task FollowAgainAsync()
        {
            // The browser takes no wheel while a touch is still moving the page.
            for (var tries = 0; tries < 50 && await page.EvaluateAsync<double>($"() => {Rest}") > 2; tries++)
            {
                await page.Mouse.WheelAsync(0, 4000);
                await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            }

            await GrowAsync();
            Assert.InRange(await page.EvaluateAsync<double>($"() => {Rest}"), -2, 2);
        }

        async Task GrowAsync()
        {
            var height = await page.EvaluateAsync<double>("() => document.documentElement.scrollHeight");
            await page.WaitForFunctionAsync("height => document.documentElement.scrollHeight > height + 40", height);
        }
    }
}
