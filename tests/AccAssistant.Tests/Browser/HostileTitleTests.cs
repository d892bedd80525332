using AccAssistant.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Titles that try to run, load or break something are text on the page and nothing else.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTitleTests(BrowserFixture browser)
{
    public static readonly TheoryData<int> Widths = [1280, 360];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Hostile_titles_run_nothing_load_nothing_and_stay_within_the_page(int width)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = width, Height = 860 } });
        var chat = await window.OpenChatAsync(Projects.HarborView);

        await AsksAsync("Issues that mention \"Fire caulk\"", "<script>alert('grid C/4')</script> Fire caulk");
        await AsksAsync("Issues that mention \"Door 214A\"", "![status](https://tracker.example/pixel.png?q=open) Door 214A");
        await AsksAsync("Issues that mention \"Slab edge\"", "Slab edge | 3\" high | grid D:5 | detail 4: see A-301 | `ok`");
        await AsksAsync("RFIs that mention \"Water stain\"", "<img src=x onerror=alert(1)> Water stain at ceiling");
        await AsksAsync("RFIs that mention \"precast panels\"", "the shim stacks at grid lines 4 to 9, A-402");
        await AsksAsync("Submittals that mention \"Approve here\"", "[Approve here](javascript:alert(document.cookie)) – lobby stone samples");
        await AsksAsync("Issues that mention \"مراجعة\"", "مراجعة أبعاد الدرج عند المحور C/4");
        await AsksAsync("Submittals that mention \"Mock-up\"", "🚧 Mock-up **Level 4** balcony_rail *final* ~~rev 2~~ # 👷");
        await AsksAsync("Show all issues", "");
        await AsksAsync("Show all RFIs", "");
        await AsksAsync("Show all submittals", "");
        await window.Page.ReloadAsync();

        await Expect(window.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(11);
        Assert.False(await chat.ScrollsSidewaysAsync());
        Assert.Empty(window.Troubles);
        Assert.All(window.Requests, address => Assert.Contains(address.Authority, new[] { browser.App.Address.Authority, browser.App.SandboxAddress.Authority }));

        async Task AsksAsync(string question, string title)
        {
            await chat.AskAsync(question);
            await Expect(chat.Answer).ToContainTextAsync(title);
            Assert.False(await chat.ScrollsSidewaysAsync());
        }
    }
}
