using AccAssistant.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Days of a project without a time zone, where no script has run yet.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TimeZoneTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_report_is_judged_in_the_time_zone_of_the_browser_that_opens_it()
    {
        await using var window = await browser.OpenAsDanaAsync();

        await window.Page.GotoAsync($"/p/{Projects.Fairmont}/reports");
        await window.Page.Locator(".report-list a[href$='/overdue']").ClickAsync();

        await Expect(window.Page.Locator(".receipt")).ToContainTextAsync("America/Chicago");
        Assert.Empty(window.Troubles);
    }
}
