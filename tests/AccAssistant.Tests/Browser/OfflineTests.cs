using System.Text.Json;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>On site, where the signal comes and goes.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed class OfflineTests(BrowserFixture browser)
{
    [Fact]
    public async Task Without_a_network_static_files_alone_are_kept_and_a_page_says_so()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = window.Page;
        await window.OpenChatAsync(Projects.Greenfield);
        // As a browser that was here before the last deployment: another cache, and a worker still to come.
        await page.EvaluateAsync("async () => { await (await navigator.serviceWorker.ready).unregister(); await caches.open('acc-static-of-an-older-build'); }");
        await page.ReloadAsync();
        // The next visit goes through the worker.
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Your question")).ToBeVisibleAsync();
        await page.GotoAsync("/help");
        var caches = await page.EvaluateAsync<string[]>("() => caches.keys()");
        var kept = await page.EvaluateAsync<string[]>(
            "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat()");

        await window.Context.SetOfflineAsync(true);
        await page.GotoAsync($"/p/{Projects.Greenfield}");
        await Expect(page.Locator("h1")).ToHaveTextAsync("You are offline");
        // The style sheet is there too.
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(250, 249, 246)");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Try again" })).ToBeVisibleAsync();
        // It goes on by itself.
        await window.Context.SetOfflineAsync(false);
        await Expect(page.GetByLabel("Your question")).ToBeVisibleAsync();

        Assert.StartsWith("acc-static-", Assert.Single(caches), StringComparison.Ordinal);
        Assert.Contains("/offline.html", kept);
        Assert.Contains(kept, path => path.StartsWith("/build/app.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));
        Assert.All(kept, path => Assert.Matches(@"^/(build/|icons/|[a-z]+\.(svg|html|webmanifest)|[a-z]+\.[0-9a-z]{10}\.svg)", path));
    }

    [Fact]
    public async Task An_open_conversation_stays_readable_says_it_is_offline_and_keeps_what_is_sent()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var sockets = new List<IWebSocketRoute>();
        var reachable = true;
        await window.Page.RouteWebSocketAsync(new System.Text.RegularExpressions.Regex("/hub/chat"), socket =>
        {
            sockets.Add(socket);
            if (reachable)
                socket.ConnectToServer();
            else
                _ = socket.CloseAsync();
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var banner = window.Page.Locator("#connection-lost");
        var status = window.Page.Locator("#status-line");
        var answer = await chat.AnswerTextAsync();

        await window.Context.SetOfflineAsync(true);
        await Expect(banner).ToContainTextAsync("You are offline.");
        await Expect(status).ToContainTextAsync("You are offline.");
        await chat.Composer.FillAsync("And how many are overdue?");
        await chat.Composer.PressAsync("Enter");
        var message = window.Page.Locator(".composer-message");
        await Expect(message).ToContainTextAsync("Not sent: you are offline.");
        await Expect(status).ToContainTextAsync("Not sent: you are offline.");
        await Expect(chat.Composer).ToHaveValueAsync("And how many are overdue?");
        Assert.Equal(answer, await chat.AnswerTextAsync());
        // Told once: by the one line that is spoken.
        Assert.Equal(1, await window.Page.Locator("acc-chat [role=status], acc-chat [role=alert], acc-chat [aria-live]:not([aria-live=off])").CountAsync());

        reachable = false;
        await window.Context.SetOfflineAsync(false);
        await Expect(banner).ToContainTextAsync("The server cannot be reached.");
        reachable = true;
        await Expect(banner).ToBeHiddenAsync();
        await Expect(status).ToHaveTextAsync("The connection is back.");
        await chat.Composer.PressAsync("Enter");
        await chat.EndsAsync("completed");

        await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("And how many are overdue?");
        await Expect(status).ToHaveTextAsync("The answer is complete.");
    }

    [Fact]
    public async Task A_window_too_many_says_so_and_connects_when_there_is_room()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var isFull = true;
        await window.Page.RouteWebSocketAsync("**/hub/chat*", socket => LetInAsync(socket, !isFull));
        await window.Page.RouteAsync("**/hub/chat/negotiate*", route => route.FulfillAsync(new() { Status = 429 }));
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        var banner = window.Page.Locator("#connection-lost");

        await Expect(banner).ToContainTextAsync("as many windows as one person may have");
        isFull = false;
        await Expect(banner).ToBeHiddenAsync();

        await chat.AskAsync("How many RFIs are open?");
    }

    [Fact]
    public async Task Where_no_socket_gets_through_requests_carry_the_answer()
    {
        await using var window = await browser.OpenAsDanaAsync();
        await window.Page.RouteWebSocketAsync("**/hub/chat*", socket => LetInAsync(socket, false));
        var chat = await window.OpenChatAsync(Projects.Greenfield);

        await chat.AskAsync("How many RFIs are open?");
    }

    [Fact]
    public async Task The_app_can_be_installed()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/signin");

        var address = new Uri(await page.Locator("link[rel=manifest]").EvaluateAsync<string>("link => link.href"));
        var manifest = JsonDocument.Parse(await page.EvaluateAsync<string>("async address => (await fetch(address)).text()", address.AbsoluteUri)).RootElement;
        var icons = manifest.GetProperty("icons").EnumerateArray().Select(icon => (Address: new Uri(address, icon.GetProperty("src").GetString()!).AbsoluteUri, Size: icon.GetProperty("sizes").GetString()!, Purpose: icon.GetProperty("purpose").GetString()!)).ToList();
        icons.Add(((await page.Locator("link[rel=apple-touch-icon]").GetAttributeAsync("href"))!, "180x180", "apple"));
        foreach (var icon in icons)
        {
            var size = await page.EvaluateAsync<string>("async address => { const image = new Image(); image.src = address; await image.decode(); return `${image.naturalWidth}x${image.naturalHeight}`; }", icon.Address);
            Assert.Equal(icon.Size, size);
        }

        Assert.Equal("standalone", manifest.GetProperty("display").GetString());
        Assert.Equal("/", new Uri(address, manifest.GetProperty("start_url").GetString()).AbsolutePath);
        Assert.Equal(["192x192 any", "512x512 any", "512x512 maskable", "180x180 apple"], icons.Select(icon => $"{icon.Size} {icon.Purpose}"));
        var cdp = await window.Context.NewCDPSessionAsync(page);
        var found = await cdp.SendAsync("Page.getAppManifest");
        Assert.Equal(0, found!.Value.GetProperty("errors").GetArrayLength());
        Assert.Empty(window.Troubles);
    }

    private static Task LetInAsync(IWebSocketRoute socket, bool isWelcome)
    {
        if (!isWelcome)
            return socket.CloseAsync();
        socket.ConnectToServer();
        return Task.CompletedTask;
    }
}
