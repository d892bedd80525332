using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Web.Proxy;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Under https://…/acc/, where nothing else of the host is ours.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BehindProxyTests(BrowserFixture browser, BehindNginx site) : IClassFixture<BehindNginx>
{
    [Fact]
    public async Task The_whole_main_path_stays_under_the_path_of_the_app()
    {
        site.Require();
        await using var window = await browser.OpenAsync(new() { BaseURL = site.Home.AbsoluteUri, IgnoreHTTPSErrors = true });
        var page = window.Page;
        var chat = new ChatPage(page);

        await page.GotoAsync($"p/{Projects.Riverside}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dana" }).ClickAsync();
        await Expect(chat.Composer).ToBeVisibleAsync();
        Assert.StartsWith(new Uri(site.Home, $"p/{Projects.Riverside}/c/").AbsoluteUri, page.Url, StringComparison.Ordinal);
        await page.Locator(".project-current").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Meridian Medical Campus" })).ToHaveAttributeAsync("href", $"/acc/p/{Projects.Meridian}");
        await page.Keyboard.PressAsync("Escape");
        await chat.AskAsync("How many RFIs are open, and which are overdue?");
        var answered = await chat.AnswerTextAsync();
        var conversation = page.Url;
        await chat.Answer.Locator("td.cell-number a.record").First.HoverAsync();
        await Expect(page.Locator(".peek-title")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(chat.Composer).ToBeVisibleAsync();
        Assert.Equal(answered, await chat.AnswerTextAsync());
        var download = await page.RunAndWaitForDownloadAsync(() => chat.Answer.Locator("a.csv").First.ClickAsync());
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        await chat.Receipt.Locator("a").First.ClickAsync();
        await Expect(page.Locator(".records figcaption")).ToContainTextAsync("Rows 1 to ");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the conversation" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(conversation);

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("overdue");
        await Expect(page.Locator("#search-results [role=option]").First).ToContainTextAsync("overdue");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".turn").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByText("Dark", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to your project" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("You are signed out");

        Assert.Equal(new Uri(site.Home, "signed-out").AbsoluteUri, page.Url);
        Assert.Empty(window.Troubles);
        var ours = window.Requests.Where(address => address.Authority == site.Home.Authority).ToList();
        Assert.All(ours, address => Assert.StartsWith("/acc/", address.AbsolutePath, StringComparison.Ordinal));
        Assert.All(window.Requests.Except(ours).Where(address => address.Scheme != "data"), address => Assert.Equal(site.App.SandboxAddress.Authority, address.Authority));
    }

    /// <summary>Without the proxy, since browsers keep nothing for an address whose certificate they do not know.</summary>
    [Fact]
    public async Task The_installed_app_answers_for_its_own_path_alone()
    {
        browser.Require();
        await using var app = await RunningApp.StartAsync(null, "--Proxy:PathBase=/acc");
        await using var window = await browser.OpenAsync(new() { BaseURL = new Uri(app.Address, "/acc/").AbsoluteUri, ServiceWorkers = ServiceWorkerPolicy.Allow });
        var page = window.Page;
        await page.GotoAsync("help");
        var scope = await page.EvaluateAsync<string>("async () => (await navigator.serviceWorker.ready).scope");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.ReloadAsync();
        var manifest = await (await window.Context.NewCDPSessionAsync(page)).SendAsync("Page.getAppManifest");
        var kept = await page.EvaluateAsync<string[]>(
            "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat()");

        await window.Context.SetOfflineAsync(true);
        await page.GotoAsync("signin");
        await Expect(page.Locator("h1")).ToHaveTextAsync("You are offline");
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(250, 249, 246)");
        await window.Context.SetOfflineAsync(false);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" })).ToBeVisibleAsync();

        Assert.Equal(new Uri(app.Address, "/acc/").AbsoluteUri, scope);
        Assert.Equal(0, manifest!.Value.GetProperty("errors").GetArrayLength());
        Assert.Equal(new Uri(app.Address, "/acc/").AbsoluteUri, manifest.Value.GetProperty("manifest").GetProperty("startUrl").GetString());
        Assert.Contains("/acc/offline.html", kept);
        Assert.Contains(kept, path => path.StartsWith("/acc/build/app.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));
        Assert.All(kept, path => Assert.StartsWith("/acc/", path, StringComparison.Ordinal));
    }
}
