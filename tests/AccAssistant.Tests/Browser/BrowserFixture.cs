using AccAssistant.Tests.Support;
using Microsoft.Playwright;

namespace AccAssistant.Tests.Browser;

/// <summary>Starts the app and a Chromium when the first test asks for a window; a machine without one starts neither.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Required = "ACC_ASSISTANT_REQUIRE_BROWSER";
    private const float PatienceMilliseconds = 60_000;

    private string? missing;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningApp? app;
    private string? danasCookies;

    internal RunningApp App => app ?? throw new InvalidOperationException("Open a window first.");

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        if (InstalledChromium.Find(playwright.Chromium.ExecutablePath) is not { } program)
        {
            missing = InstalledChromium.Missing;
            return;
        }

        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = InstalledChromium.Arguments() });
        app = await RunningApp.StartAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
    }

    /// <summary>Skips the test where there is no browser.</summary>
    internal void Require()
    {
        if (missing is null)
            return;
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Required) == "1", missing);
        Assert.Fail(missing);
    }

    /// <summary>A window nobody has signed in to. Skips the test where there is no browser.</summary>
    internal async Task<Window> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Require();
        options ??= new BrowserNewContextOptions();
        options.BaseURL ??= App.Address.ToString();
        options.Locale ??= "en-GB";
        options.TimezoneId = "America/Chicago";
        // What moves is drawn sixty times a second, by a machine without a graphics card.
        options.ReducedMotion ??= ReducedMotion.Reduce;
        // What a worker asks for is not seen by the page's own routes and notes.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 860 };
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMilliseconds);
        return await Window.OpenAsync(context);
    }

    /// <summary>A window in which Dana is signed in.</summary>
    internal async Task<Window> OpenAsDanaAsync(BrowserNewContextOptions? options = null)
    {
        if (danasCookies is null)
        {
            await using var first = await OpenAsync();
            await first.SignInAsync("Dana");
            danasCookies = await first.Context.StorageStateAsync();
        }

        options ??= new BrowserNewContextOptions();
        options.StorageState = danasCookies;
        return await OpenAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (app is not null)
            await app.DisposeAsync();
        playwright?.Dispose();
    }
}
