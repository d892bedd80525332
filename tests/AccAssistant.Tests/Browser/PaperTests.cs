using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>A report as it leaves the printer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperTests(BrowserFixture browser)
{
    private const float PointsOfAnInch = 72;

    /// <summary>Eleven millimetres: of the twelve one is for rounding.</summary>
    private const double Margin = 31;

    [Theory]
    [InlineData("Letter", 8.5f, 11f)]
    [InlineData("A4", 8.27f, 11.69f)]
    public async Task Every_sheet_says_what_it_is_heads_are_repeated_and_nothing_is_split_or_runs_out_of_it(string format, float width, float height)
    {
        await using var window = await browser.OpenAsDanaAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = window.Page;
        await page.AddInitScriptAsync("window.print = () => document.body.dataset.printed = 'true'");

        var pack = await PrintAsync(page, "oac", "OAC pack", format, charts: 2);
        var log = await PrintAsync(page, "rfi-log", "RFI log", format, charts: 1);

        Assert.True(pack.Report.AssertOn(pack.Sheets) > 3);
        Assert.True(log.Report.AssertOn(log.Sheets) > 10);
        Assert.True(log.Report.Rows > 400);
        Assert.All(pack.Sheets, sheet => Assert.True(sheet.Height > sheet.Width));
        Assert.All(log.Sheets, sheet => Assert.True(sheet.Width > sheet.Height));
        foreach (var sheet in pack.Sheets.Concat(log.Sheets))
        {
            Assert.InRange(Math.Min(sheet.Width, sheet.Height), (width * PointsOfAnInch) - 2, (width * PointsOfAnInch) + 2);
            Assert.InRange(Math.Max(sheet.Width, sheet.Height), (height * PointsOfAnInch) - 2, (height * PointsOfAnInch) + 2);
            Assert.All(sheet.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, sheet.Width - Margin));
        }

        // What is drawn is printed too.
        string[] charts = [.. pack.Sheets.Select(PrintedReport.InCharts).Where(text => text.Length > 0)];
        Assert.Equal(2, charts.Length);
        Assert.Contains("LumenArchitects", charts[0], StringComparison.Ordinal);
        Assert.Contains("Opened", charts[1], StringComparison.Ordinal);
        Assert.Empty(window.Troubles);
    }

    private static async Task<(PrintedReport Report, IReadOnlyList<Page> Sheets)> PrintAsync(IPage page, string name, string title, string format, int charts)
    {
        await page.GotoAsync($"/p/{Projects.Riverside}/reports/{name}?paper=true");
        await Expect(page.Locator("acc-chart canvas")).ToHaveCountAsync(charts);
        await Expect(page.Locator("body[data-printed]")).ToHaveCountAsync(1);
        var report = await PrintedReport.OfAsync(page, title);
        using var printed = PdfDocument.Open(await page.PdfAsync(new() { Format = format, PreferCSSPageSize = false }));
        return (report, [.. printed.GetPages()]);
    }
}
