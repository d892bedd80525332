using System.Text.Json;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>What a phone with a weak signal has to wait for, and what moves under the reader's eyes.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed class FirstLoadTests(BrowserFixture browser)
{
    private const int MostBytes = 250_000;
    private const int MostRequests = 16;
    private const double MostShift = 0.02;
    private const string Compressed = "^(br|gzip)$";

    private const string WatchShifts =
        "window.shifts = []; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, of: entry.sources.map(source => source.node?.className ?? source.node?.nodeName ?? '?').join(', ') }); }).observe({ type: 'layout-shift', buffered: true });";

    [Fact]
    public async Task A_plain_page_and_the_chat_together_are_small_and_nothing_in_them_moves()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        await page.AddInitScriptAsync(WatchShifts);
        var network = await window.Context.NewCDPSessionAsync(page);
        var bytes = new Dictionary<string, long>();
        var requests = new List<string>();
        network.Event("Network.requestWillBeSent").OnEvent += (_, sent) => requests.Add($"{Text(sent, "requestId")} {sent!.Value.GetProperty("request").GetProperty("url").GetString()}");
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => bytes[Text(loaded, "requestId")] = (long)loaded!.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");
        // 400 kbit/s and 400 ms, as the developer tools' "slow 3G".
        await network.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 50_000 });

        await page.GotoAsync("/help");
        var chat = await page.GotoAsync($"/p/{Projects.Riverside}");
        await Expect(page.GetByLabel("Your question")).ToBeFocusedAsync();
        await page.EvaluateAsync("() => document.fonts.ready");

        await Expect(page.Locator("#connection-lost")).ToBeHiddenAsync();
        var told = $"{bytes.Values.Sum()} bytes: {string.Join(", ", bytes.Select(one => $"{one.Key} {one.Value}"))}\n{string.Join('\n', requests)}";
        // Less would mean that something was not counted: the font alone is half of it.
        Assert.True(bytes.Values.Sum() is > 60_000 and <= MostBytes, told);
        Assert.True(requests.Count <= MostRequests, told);
        Assert.Matches(Compressed, await chat!.HeaderValueAsync("content-encoding"));
        await AssertStillAsync(page);
    }

    [Fact]
    public async Task What_a_page_loads_is_named_by_its_content_and_kept_for_good()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var loaded = new List<IResponse>();
        page.Response += (_, response) => loaded.Add(response);

        await page.GotoAsync($"/p/{Projects.Riverside}");
        await Expect(page.GetByLabel("Your question")).ToBeFocusedAsync();
        await page.EvaluateAsync("() => document.fonts.ready");

        foreach (var kind in (string[])["script", "stylesheet", "font"])
        {
            var files = loaded.FindAll(response => response.Request.ResourceType == kind);
            Assert.NotEmpty(files);
            foreach (var file in files)
            {
                Assert.Equal("max-age=31536000, immutable", await file.HeaderValueAsync("cache-control"));
                // A font is compressed as it is.
                if (kind != "font")
                    Assert.Matches(Compressed, await file.HeaderValueAsync("content-encoding"));
            }
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Nothing_above_moves_while_an_answer_is_written(int width)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = width, Height = 780 } });
        var page = window.Page;
        await page.AddInitScriptAsync(WatchShifts);
        var chat = await window.OpenChatAsync(Projects.Riverside);

        foreach (var question in (string[])["Which RFIs are overdue?", "Open issues by company", "How many RFIs are open? scenario:slow"])
        {
            await chat.AskAsync(question);
            await AssertStillAsync(page);
        }
    }

    private static string Text(JsonElement? message, string name) => message!.Value.GetProperty(name).GetString()!;

    private static async Task AssertStillAsync(IPage page)
    {
        var shifts = (await page.EvaluateAsync<JsonElement>("() => window.shifts")).EnumerateArray().ToList();

        Assert.True(shifts.Sum(shift => shift.GetProperty("value").GetDouble()) < MostShift, string.Join('\n', shifts));
    }
}
