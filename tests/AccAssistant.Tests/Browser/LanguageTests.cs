using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>What the browser's own code says to a reader of another language. It stands in brackets, so that English left in the code shows.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LanguageTests(BrowserFixture browser)
{
    private const string Question = "/ball-in-court issues";

    [Fact]
    public async Task Everything_the_browser_says_is_in_the_page_s_language()
    {
        browser.Require();
        await using var app = await RunningApp.StartAsync(builder => builder.Services.AddSingleton(Bracketed.Languages));
        await using var window = await browser.OpenAsync(new() { BaseURL = app.Address.ToString(), Locale = "de-DE", Permissions = ["clipboard-read", "clipboard-write"] });
        await window.SignInAsync("Dana");
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        var status = page.Locator("#status-line");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        Assert.Equal("\"⟦Sort by⟧\"", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--sort-by')"));
        await chat.AskAsync(Question);
        await Expect(status).ToHaveTextAsync("⟦The answer is complete.⟧");
        await AssertCopiedAsync(chat, status);
        await AssertFiguresAsync(chat.Answer.Locator(".groups"));
        await AssertTooLongAsync(chat, status);
        await AssertSearchedAsync(page);
        await page.Keyboard.PressAsync("Control+/");
        await Expect(page.Locator("acc-keys dialog")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await AssertProjectsAsync(page);
        await AssertListedAsync(page);
        Assert.Empty(window.Troubles);

        await AssertOfflineAsync(chat, status);
    }

    [Fact]
    public async Task A_page_in_English_brings_no_texts_besides_its_own()
    {
        await using var window = await browser.OpenAsDanaAsync();
        await window.OpenChatAsync(Projects.Greenfield);

        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(window.Page.Locator("#words")).ToHaveCountAsync(0);
        Assert.Empty(window.Troubles);
    }

    private static async Task AssertCopiedAsync(ChatPage chat, ILocator status)
    {
        var label = chat.Turn.Locator("button.copy .label");
        var was = await label.TextContentAsync();
        await label.ClickAsync();
        await Expect(label).ToHaveTextAsync("⟦Copied⟧");
        await Expect(status).ToHaveTextAsync("⟦Copied.⟧");
        await Expect(label).ToHaveTextAsync(was!);
    }

    /// <summary>Figures as a German writes them are ordered by what they are, and copied as they are read.</summary>
    private static async Task AssertFiguresAsync(ILocator table)
    {
        await table.EvaluateAsync(
            """
            figure => [...figure.querySelectorAll("tbody td.figure")].forEach((cell, at) => {
              const value = [87, 1234.5, 9, 12000, 640.5][at % 5];
              cell.dataset.value = String(value);
              cell.textContent = value.toLocaleString("de-DE");
            })
            """);
        await table.Locator("th.figure button.sort").First.ClickAsync();
        var ordered = await table.EvaluateAsync<double[]>("figure => [...figure.querySelectorAll('tbody td.figure')].map(cell => Number(cell.dataset.value))");
        await table.Locator("button.copy-table").ClickAsync();
        await Expect(table.Locator("button.copy-table .label")).ToHaveTextAsync("⟦Copied⟧");
        var copied = await table.Page.EvaluateAsync<string>("async () => (await (await navigator.clipboard.read({ unsanitized: ['text/html'] }))[0].getType('text/html')).text()");

        Assert.True(ordered.Length >= 5);
        Assert.Equal(ordered.Order(), ordered);
        Assert.Contains("<td>1.234,5</td>", copied, StringComparison.Ordinal);
    }

    private static async Task AssertTooLongAsync(ChatPage chat, ILocator status)
    {
        const string Told = "⟦That is 32.001 characters; 32.000 is the most one question can have.⟧";
        await chat.Composer.FillAsync(new string('x', 32_001));
        await chat.Composer.PressAsync("Enter");
        await Expect(chat.Page.Locator(".composer-message")).ToHaveTextAsync(Told);
        await Expect(chat.Page.Locator(".count")).ToHaveTextAsync("⟦32.001 of 32.000⟧");
        await Expect(status).ToHaveTextAsync(Told);
        await chat.Composer.FillAsync("");
    }

    private static async Task AssertSearchedAsync(IPage page)
    {
        var summary = page.Locator(".search-summary");
        await page.Keyboard.PressAsync("Control+k");
        await Expect(summary).ToHaveTextAsync("⟦Type a word of a title, a question or an answer, or a record number.⟧");
        await page.Keyboard.TypeAsync("zeppelin");
        await Expect(summary).ToHaveTextAsync("⟦No conversation about this project has “zeppelin”.⟧");
        await page.Locator("#search input").FillAsync("ball-in-court");
        await Expect(summary).ToHaveTextAsync("⟦1 conversation⟧");
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task AssertProjectsAsync(IPage page)
    {
        var summary = page.Locator(".project-summary");
        await page.Locator(".project-current").ClickAsync();
        await Expect(summary).ToHaveTextAsync(new Regex("^⟦[0-9.]+ projects⟧$"));
        await Expect(page.Locator(".project-heading")).ToHaveTextAsync(["⟦Recent⟧", "⟦All others⟧"]);
        await Expect(page.Locator(".project-meta", new() { HasText = "⟦BIM 360, issues only⟧" })).Not.ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("greenfield");
        await Expect(summary).ToHaveTextAsync(new Regex("^⟦1 of [0-9.]+ projects⟧$"));
        await page.Keyboard.TypeAsync("xyzzy");
        await Expect(summary).ToHaveTextAsync("⟦No project matches. Try fewer letters.⟧");
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Ends with the conversation deleted and brought back.</summary>
    private static async Task AssertListedAsync(IPage page)
    {
        var item = page.Locator(".conversations li:has([aria-current=page])");
        await item.Locator(".item-menu").ClickAsync();
        await Expect(page.Locator("[data-do=pin]")).ToHaveTextAsync("⟦Pin⟧");
        await page.Locator("[data-do=pin]").ClickAsync();
        await Expect(item).ToHaveAttributeAsync("data-pinned", "true");
        await item.Locator(".item-menu").ClickAsync();
        await Expect(page.Locator("[data-do=pin]")).ToHaveTextAsync("⟦Unpin⟧");
        await page.Locator("[data-do=rename]").ClickAsync();
        await Expect(item.Locator("input")).ToHaveAttributeAsync("aria-label", "⟦Title of this conversation⟧");
        await page.Keyboard.PressAsync("Escape");

        await item.Locator(".item-menu").ClickAsync();
        await page.Locator("[data-do=delete]").ClickAsync();
        await Expect(page.Locator(".toast-text")).ToHaveTextAsync($"⟦Deleted “{Question}”.⟧");
        await Expect(page.Locator(".toast-way")).ToHaveTextAsync("⟦Undo⟧");
        await page.Locator(".toast-way").ClickAsync();
        await Expect(page.Locator(".conversations li[data-pinned=true]")).ToHaveCountAsync(1);
    }

    private static async Task AssertOfflineAsync(ChatPage chat, ILocator status)
    {
        const string Offline = "⟦You are offline. What is on this page stays, and an answer goes on without you; it will be here when you are back.⟧";
        await chat.Page.Context.SetOfflineAsync(true);
        await Expect(chat.Page.Locator("#connection-lost")).ToHaveTextAsync(Offline);
        await Expect(status).ToHaveTextAsync(Offline);
        await chat.Composer.FillAsync("/help");
        await chat.Composer.PressAsync("Enter");
        await Expect(chat.Page.Locator(".composer-message")).ToHaveTextAsync("⟦Not sent: you are offline. Your text is kept here; send it when you are back.⟧");
        await chat.Page.Context.SetOfflineAsync(false);
        await Expect(status).ToHaveTextAsync("⟦The connection is back.⟧");
    }
}
