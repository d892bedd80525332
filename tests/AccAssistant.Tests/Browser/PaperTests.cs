using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>A report as it leaves the printer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperTests(BrowserFixture browser)
{
    private const float PointsOfAnInch = 72;

    [Theory]
    [InlineData("Letter", 8.5f, 11f)]
    [InlineData("A4", 8.27f, 11.69f)]
    public async Task Every_sheet_says_what_it_is_heads_are_repeated_and_nothing_runs_out_of_it(string format, float width, float height)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = window.Page;
        await page.AddInitScriptAsync("window.print = () => document.body.dataset.printed = 'true'");

        await page.GotoAsync($"/p/{Projects.Riverside}/reports/oac?paper=true");
        await Expect(page.Locator("acc-chart canvas")).ToHaveCountAsync(2);
        await Expect(page.Locator("body[data-printed]")).ToHaveCountAsync(1);
        using var pack = PdfDocument.Open(await page.PdfAsync(new() { Format = format, PreferCSSPageSize = false }));
        await page.GotoAsync($"/p/{Projects.Riverside}/reports/rfi-log?paper=true");
        var numbers = (await page.Locator(".records tbody .cell-number").AllTextContentsAsync()).Where(number => number.Contains("RFI-", StringComparison.Ordinal)).ToList();
        using var log = PdfDocument.Open(await page.PdfAsync(new() { Format = format }));

        var sheets = pack.GetPages().ToList();
        Assert.True(sheets.Count > 3);
        Assert.All(sheets, sheet => Assert.InRange(Math.Min(sheet.Width, sheet.Height), (width * PointsOfAnInch) - 2, (width * PointsOfAnInch) + 2));
        Assert.All(sheets, sheet => Assert.InRange(Math.Max(sheet.Width, sheet.Height), (height * PointsOfAnInch) - 2, (height * PointsOfAnInch) + 2));
        foreach (var (all, name) in new[] { (sheets, "OAC pack"), (log.GetPages().ToList(), "RFI log") })
        {
            foreach (var sheet in all)
            {
                var text = ContentOrderTextExtractor.GetText(sheet);
                Assert.Contains("Riverside Office Tower", text, StringComparison.Ordinal);
                Assert.Contains(name, text, StringComparison.Ordinal);
                Assert.Contains($"{sheet.Number} / {all.Count}", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Print or PDF", text, StringComparison.Ordinal);
                Assert.All(sheet.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, sheet.Width));
            }
        }

        // Each record once, each sheet with the heads of its columns.
        var words = log.GetPages().Select(sheet => ContentOrderTextExtractor.GetText(sheet)).ToList();
        Assert.All(words, text => Assert.Contains("Discipline", text, StringComparison.Ordinal));
        Assert.True(numbers.Count > 400);
        Assert.Equal(numbers.Count, words.Sum(text => System.Text.RegularExpressions.Regex.Count(text, @"RFI-\d+")));
        Assert.Empty(window.Troubles);
    }
}
