using AccAssistant.Tests.EndToEnd;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AccAssistant.Tests.Browser;

/// <summary>axe finds nothing serious on the pages people see, in light and in dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_has_a_serious_barrier(ColorScheme scheme)
    {
        // Only colours differ in the dark.
        var rules = scheme == ColorScheme.Light ? new AxeRunOptions() : new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") };
        await using var stranger = await browser.OpenAsync(new() { ColorScheme = scheme });
        await stranger.Page.GotoAsync("/signin");
        await AssertOpenToAllAsync(stranger.Page, rules);
        await stranger.Page.GotoAsync("/help");
        await AssertOpenToAllAsync(stranger.Page, rules);

        await using var window = await browser.OpenAsDanaAsync(new() { ColorScheme = scheme });
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await AssertOpenToAllAsync(window.Page, rules);
        await chat.AskAsync("How many RFIs are open, and which are overdue?");
        await AssertOpenToAllAsync(window.Page, rules);
        await chat.AskAsync("How many RFIs are overdue? scenario:wrong-figure");
        await AssertOpenToAllAsync(window.Page, rules);
        await chat.AskAsync("Average days open of the open issues by company");
        await AssertOpenToAllAsync(window.Page, rules);
        var conversation = window.Page.Url;
        await chat.Answer.Locator(".records a.show-all").ClickAsync();
        await AssertOpenToAllAsync(window.Page, rules);
        await window.Page.GotoAsync(conversation);
        await window.Page.Locator(".project-current").ClickAsync();
        await window.Page.GetByLabel("Search projects").FillAsync("riverside");
        await AssertOpenToAllAsync(window.Page, rules);
    }

    private static async Task AssertOpenToAllAsync(IPage page, AxeRunOptions rules)
    {
        var found = await page.RunAxe(rules);

        Assert.Empty(found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{page.Url} {violation.Id}: {violation.Help} – {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }
}
