using AccAssistant.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>A figure nothing explains is marked for the reader, and stays marked where the answer is pasted.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DoubtTests(BrowserFixture browser)
{
    public static readonly TheoryData<int> Widths = [1280, 360];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task A_doubted_figure_is_marked_at_once_and_after_a_reload(int width)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = width, Height = 860 } });
        var chat = await window.OpenChatAsync(Projects.Riverside);

        await chat.AskAsync("How many RFIs are open? scenario:wrong-figure");
        await AssertMarkedAsync();
        await window.Page.ReloadAsync();
        await AssertMarkedAsync();

        Assert.False(await chat.ScrollsSidewaysAsync());
        Assert.Empty(window.Troubles);

        async Task AssertMarkedAsync()
        {
            await Expect(chat.Answer.Locator("mark.doubt")).ToHaveTextAsync(["4,711 (not confirmed)", "RFI-98765 (not confirmed)"]);
            await Expect(chat.Turn.Locator(".doubts")).ToContainTextAsync("Not confirmed by what was looked up: 4,711, RFI-98765. Check before you use it.");
        }
    }

    [Fact]
    public async Task A_copy_keeps_the_warning()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("How many RFIs are open? scenario:wrong-figure");

        await chat.Turn.Locator("button.copy").ClickAsync();
        await Expect(chat.Turn.Locator("button.copy .label")).ToHaveTextAsync("Copied");
        var text = await ReadAsync("text/plain");
        var html = await ReadAsync("text/html");

        Assert.All([text, html], copied => Assert.Contains("4,711 (not confirmed)", copied.Replace("<span>", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("**Not confirmed by what was looked up:** 4,711, RFI-98765. Check before you use it.", text, StringComparison.Ordinal);
        Assert.Contains("Not confirmed by what was looked up:", html, StringComparison.Ordinal);

        Task<string> ReadAsync(string type) => window.Page.EvaluateAsync<string>("async type => (await (await navigator.clipboard.read())[0].getType(type)).text()", type);
    }
}
