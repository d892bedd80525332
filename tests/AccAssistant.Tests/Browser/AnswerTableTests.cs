using System.Globalization;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>What a reader does with an answer's table: sort it, scroll it, copy it, open the rest of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerTableTests(BrowserFixture browser)
{
    [Fact]
    public async Task Rows_are_sorted_by_value_with_mouse_and_keyboard_and_go_back_to_their_order()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Which RFIs are open?");
        var table = chat.Answer.Locator(".records");
        var asked = await ColumnAsync(table, ".cell-number");

        await table.GetByRole(AriaRole.Button, new() { Name = "Number", Exact = true }).ClickAsync();
        var numbers = (await ColumnAsync(table, ".cell-number")).Select(number => int.Parse(number["RFI-".Length..], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.Order(), numbers);
        await Expect(table.Locator("th.cell-number")).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(table.Locator(".sorted-some")).ToHaveTextAsync("Only these 20 are sorted");

        await table.GetByRole(AriaRole.Button, new() { Name = "Due" }).ClickAsync();
        await table.GetByRole(AriaRole.Button, new() { Name = "Due" }).ClickAsync();
        var days = await table.Locator("td.cell-date time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)");
        Assert.Equal(days.OrderDescending(), days);
        await Expect(table.Locator("[aria-sort]")).ToHaveCountAsync(1);

        var late = table.GetByRole(AriaRole.Button, new() { Name = "Days late" });
        await late.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        var lateness = (await ColumnAsync(table, ".cell-late")).Select(words => words.Length == 0 ? int.MaxValue : int.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(lateness.Order(), lateness);
        Assert.Contains(int.MaxValue, lateness);
        await Expect(late).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(asked, await ColumnAsync(table, ".cell-number"));
        await Expect(table.Locator("[aria-sort]")).ToHaveCountAsync(0);
        await Expect(table.Locator(".sorted-some")).ToBeHiddenAsync();
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task The_headings_of_a_long_table_stay_in_sight_and_the_figure_leads_to_its_rows()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ViewportSize = new() { Width = 1280, Height = 600 } });
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Which RFIs are open?");
        await AssertHeadStaysAsync();

        var figure = chat.Receipt.Locator(".receipt-line a");
        var figures = await figure.TextContentAsync();
        await figure.ClickAsync();
        await Expect(window.Page.Locator("h1")).ToHaveTextAsync("RFIs · open");
        await Expect(window.Page.Locator(".receipt-line")).ToContainTextAsync(figures!);
        await AssertHeadStaysAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Title" }).ClickAsync();
        var titles = await ColumnAsync(window.Page.Locator(".records"), "td.cell-title");
        Assert.Equal(titles.Order(StringComparer.InvariantCultureIgnoreCase).First(), titles[0]);
        Assert.Equal(int.Parse(figures!.Split(' ')[0], CultureInfo.InvariantCulture), titles.Count);
        Assert.Empty(window.Troubles);

        async Task AssertHeadStaysAsync()
        {
            var drift = await window.Page.Locator(".records-scroll").EvaluateAsync<double[]>(
                """
                box => {
                  box.scrollIntoView();
                  box.scrollTop = box.scrollHeight;
                  const head = box.querySelector("th").getBoundingClientRect();
                  return [box.scrollTop, Math.abs(head.top - box.getBoundingClientRect().top)];
                }
                """);
            Assert.True(drift[0] > 100, "The table scrolls within itself.");
            Assert.InRange(drift[1], 0, 2);
        }
    }

    [Fact]
    public async Task A_result_of_several_pages_is_sorted_over_all_of_them_and_its_csv_holds_every_row()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var page = window.Page;
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Show all RFIs");

        var download = await page.RunAndWaitForDownloadAsync(() => chat.Answer.GetByRole(AriaRole.Link, new() { NameRegex = new("^CSV: download all [0-9]+$") }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var workbook = await page.RunAndWaitForDownloadAsync(() => chat.Answer.GetByRole(AriaRole.Link, new() { NameRegex = new("^Excel: download all [0-9]+$") }).ClickAsync());
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2} .*Riverside Office Tower - RFIs.*[.]xlsx$", workbook.SuggestedFilename);
        await chat.Answer.Locator("a.show-all").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Number", Exact = true }).ClickAsync();
        await Expect(page.Locator("th.cell-number")).ToHaveAttributeAsync("aria-sort", "ascending");
        var first = await ColumnAsync(page.Locator(".records"), "td.cell-number");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next rows" }).ClickAsync();
        await Expect(page.Locator(".records figcaption")).ToContainTextAsync("Rows 201 to ");
        var second = await ColumnAsync(page.Locator(".records"), "td.cell-number");

        var numbers = first.Concat(second).Select(number => int.Parse(number["RFI-".Length..], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(400, numbers.Count);
        Assert.Equal(numbers.Order(), numbers);
        Assert.True(lines.Length > 400);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task A_copy_is_a_real_table_with_links_for_office_and_markdown_for_the_rest()
    {
        await using var window = await browser.OpenAsDanaAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var chat = await window.OpenChatAsync(Projects.HarborView);
        await chat.AskAsync("Issues that mention \"Anchor report\"");
        var formula = "=HYPERLINK(\"https://tracker.example\",\"Anchor report\")";

        await CopyAsync(chat.Answer.Locator(".records button.copy-table"));
        var html = await ReadAsync("text/html");
        // Another program has no security policy of ours: here the styles meant for it would count as trouble.
        var elsewhere = await window.Context.NewPageAsync();
        var table = await elsewhere.EvaluateAsync<string[][]>(
            "html => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table[border] tr')].map(row => [...row.cells].map(cell => cell.textContent.trim()))", html);
        await elsewhere.CloseAsync();
        Assert.Equal(["Number", "Title", "Status", "Assigned to", "Due", "Days late"], table[0].Take(6));
        Assert.Equal(formula, table[1][1]);
        Assert.Matches("^[0-9]*$", table[1][5]);
        Assert.Contains("mso-number-format", html, StringComparison.Ordinal);
        Assert.Matches("<a href=\"https://[^\"]+\">#[0-9]+</a>", html);
        Assert.DoesNotMatch("class=|role=|data-|aria-|<button|<svg|href=\"/|Copy table", html);
        var plain = await ReadAsync("text/plain");
        Assert.StartsWith("| Number | Title |", plain, StringComparison.Ordinal);

        await CopyAsync(chat.Turn.Locator(".copy-markdown"));
        var markdown = await ReadAsync("text/plain");
        Assert.Contains("| [#", markdown, StringComparison.Ordinal);
        Assert.Contains("read ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Refresh", markdown, StringComparison.Ordinal);
        Assert.Equal(["text/plain"], await window.Page.EvaluateAsync<string[]>("async () => [...(await navigator.clipboard.read())[0].types]"));

        await chat.AskAsync("Issues that mention \"Door 214A\"");
        await CopyAsync(chat.Turn.Locator("button.copy"));
        Assert.Contains("!\\[status](https://tracker.example", await ReadAsync("text/plain"), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", await ReadAsync("text/html"), StringComparison.Ordinal);

        await chat.AskAsync("/at-risk");
        await CopyAsync(chat.Answer.Locator(".records button.copy-table").First);
        var atRisk = await ReadAsync("text/plain");
        Assert.Contains("| Float |", atRisk, StringComparison.Ordinal);
        Assert.Matches(@"\| -?\d+ \|", atRisk);
        Assert.DoesNotMatch(@"\d days? \|", atRisk);
        Assert.Empty(window.Troubles);

        async Task CopyAsync(ILocator button)
        {
            var label = button.Locator(".label");
            await button.ClickAsync();
            await Expect(label).ToHaveTextAsync("Copied");
        }

        Task<string> ReadAsync(string type) => window.Page.EvaluateAsync<string>("async type => (await (await navigator.clipboard.read({ unsanitized: ['text/html'] }))[0].getType(type)).text()", type);
    }

    private static async Task<IReadOnlyList<string>> ColumnAsync(ILocator table, string cell) =>
        [.. (await table.Locator($"tbody {cell.Replace("td", "", StringComparison.Ordinal)}").AllTextContentsAsync()).Select(text => text.Trim())];
}
