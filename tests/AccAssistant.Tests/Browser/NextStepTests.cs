using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>How a conversation starts and goes on without a word being typed.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class NextStepTests(BrowserFixture browser)
{
    private const string StartersStayWhereTheyAre = """
        () => new Promise(done => {
          const tops = () => [...document.querySelectorAll('.starters li')].map(item => Math.round(item.getBoundingClientRect().top)).join();
          const before = tops();
          const filled = () => document.querySelector('.starter-count').textContent.length > 0 ? done(before === tops()) : setTimeout(filled, 20);
          filled();
        })
        """;

    [Fact]
    public async Task Starters_come_at_once_and_their_exact_figures_move_nothing()
    {
        await using var window = await browser.OpenAsDanaAsync();
        using var oracle = await browser.App.CountAsync(Projects.Greenfield);
        var (rfis, issues) = (await oracle.RfisAsync(), await oracle.IssuesAsync());
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await window.Page.RouteAsync("**/starters?*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await window.OpenChatAsync(Projects.Greenfield);
        var starters = window.Page.Locator(".starters button");

        await Expect(starters).ToHaveCountAsync(6);
        await Expect(window.Page.Locator(".starter-count").First).ToBeEmptyAsync();
        var still = window.Page.EvaluateAsync<bool>(StartersStayWhereTheyAre);
        held.SetResult();

        Assert.True(await still);
        await Expect(starters.Filter(new() { HasText = "Which RFIs are overdue?" }).Locator(".starter-count")).ToHaveTextAsync(Text(rfis.Overdue));
        await Expect(starters.Filter(new() { HasText = "Summarize the open RFIs" }).Locator(".starter-count")).ToHaveTextAsync(Text(rfis.Open));
        await Expect(starters.Filter(new() { HasText = "Which issues are overdue, by company?" }).Locator(".starter-count")).ToHaveTextAsync(Text(issues.Overdue));

        await starters.Filter(new() { HasText = "Which RFIs are overdue?" }).ClickAsync();
        var chat = new ChatPage(window.Page);
        await chat.EndsAsync("completed");
        await Expect(chat.Receipt).ToContainTextAsync($"{Text(rfis.Overdue)} of {Text(rfis.Total)}");
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task What_is_offered_next_is_answered_with_its_figure_though_the_model_is_down()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Riverside);
        await chat.AskAsync("Which RFIs are open?");
        var steps = chat.Turn.Locator("acc-next button");
        var overdue = steps.Filter(new() { HasText = "Only overdue" });
        await Expect(overdue).ToBeVisibleAsync();
        Assert.InRange(await steps.CountAsync(), 1, 3);
        var figure = Figure().Match(await overdue.InnerTextAsync()).Value;
        await window.Page.ReloadAsync();
        await Expect(overdue).ToContainTextAsync(figure);

        await browser.App.MisbehaveAsync(new { kind = "status", path = "/v1/chat/completions", status = 500 });
        try
        {
            await overdue.ClickAsync();
            await Expect(chat.Turn.Locator(".question-text")).ToHaveTextAsync("/these overdue");
            await chat.EndsAsync("completed");
        }
        finally
        {
            await browser.App.BehaveAsync();
        }

        using var oracle = await browser.App.CountAsync(Projects.Riverside);
        Assert.Equal(Text((await oracle.RfisAsync()).Overdue), figure);
        await Expect(chat.Answer).ToContainTextAsync($"{figure} RFIs (overdue) of the last result.");
        await Expect(chat.Turn.Locator("acc-next button").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator("acc-next:visible")).ToHaveCountAsync(1);
        Assert.Empty(window.Troubles);
    }

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9,]+$")]
    private static partial Regex Figure();
}
