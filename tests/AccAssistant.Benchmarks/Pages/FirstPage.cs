using System.Globalization;
using System.Text.Json;
using AccAssistant.Benchmarks.Programs;
using AccAssistant.Tests.Support;
using Microsoft.Playwright;

namespace AccAssistant.Benchmarks.Pages;

/// <summary>What a browser that was never here loads for the chat, and after how long one may type, on a processor four times as slow.</summary>
internal static class FirstPage
{
    private const string Riverside = "10050a1e-6f3b-4d27-9c58-b2e4710d6f01";
    private const int Slower = 4;
    private const double MostKilobytes = 250;

    private static readonly TimeSpan UsableWithin = TimeSpan.FromSeconds(1);

    /// <summary>The box has the focus once the page's scripts listen to it.</summary>
    private const string NoteWhenUsable =
        "addEventListener('focusin', event => { if (event.target instanceof HTMLTextAreaElement) window.usableAfter ??= performance.now(); });";

    public static async Task<IReadOnlyList<Line>> RunAsync(Published published, int runs)
    {
        using var playwright = await Playwright.CreateAsync();
        var program = InstalledChromium.Find(playwright.Chromium.ExecutablePath) ?? throw new InvalidOperationException(InstalledChromium.Missing);
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = InstalledChromium.Arguments() });
        var folder = Directory.CreateTempSubdirectory("acc-assistant-page-").FullName;
        // By name: cookies that ask for HTTPS are kept on localhost without it.
        var address = new Uri($"http://localhost:{Ports.Free()}/");
        var loads = new List<(TimeSpan Usable, double Kilobytes)>();
        await using (var app = await ServerProcess.StartAsync(published.App, address, "--environment=Production", $"--Storage:DataFolder={Path.Combine(folder, "data")}", "--Demo:Enabled=true", "--Aps:ClientId=", "--Llm:ApiKey=", "--Logging:LogLevel:Default=Warning"))
        {
            var signedIn = await SignInAsync(chromium, address);
            // What the app does for the first time is compiled.
            await LoadAsync(chromium, address, signedIn);
            for (var run = 0; run < runs; run++)
                loads.Add(await LoadAsync(chromium, address, signedIn));
        }

        Directory.Delete(folder, recursive: true);
        var (usable, kilobytes) = (Clocked.Median([.. loads.Select(load => load.Usable)]), loads.Max(load => load.Kilobytes));
        return
        [
            new Line("The chat's first page, all a browser loads for it", string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} kB"), $"≤ {MostKilobytes} kB", kilobytes <= MostKilobytes),
            new Line($"and it can be typed into, on a processor {Slower} times as slow, after", string.Create(CultureInfo.InvariantCulture, $"{usable.TotalSeconds:0.00} s"), string.Create(CultureInfo.InvariantCulture, $"≤ {UsableWithin.TotalSeconds:0.0} s"), usable <= UsableWithin),
        ];
    }

    /// <summary>The cookies of a browser in which Dana is signed in and has a conversation.</summary>
    private static async Task<string> SignInAsync(IBrowser chromium, Uri address)
    {
        await using var context = await chromium.NewContextAsync(new() { BaseURL = address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with Autodesk" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dana" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
        await page.GotoAsync($"/p/{Riverside}");
        await page.GetByLabel("Your question").WaitForAsync();
        return await context.StorageStateAsync();
    }

    private static async Task<(TimeSpan Usable, double Kilobytes)> LoadAsync(IBrowser chromium, Uri address, string signedIn)
    {
        await using var context = await chromium.NewContextAsync(new() { BaseURL = address.ToString(), StorageState = signedIn, ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(NoteWhenUsable);
        var tools = await context.NewCDPSessionAsync(page);
        var bytes = 0.0;
        tools.Event("Network.loadingFinished").OnEvent += (_, loaded) => bytes += loaded!.Value.GetProperty("encodedDataLength").GetDouble();
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await page.GotoAsync($"/p/{Riverside}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => window.usableAfter !== undefined");
        var usable = (await page.EvaluateAsync<JsonElement>("() => window.usableAfter")).GetDouble();
        return (TimeSpan.FromMilliseconds(usable), bytes / 1000);
    }
}
