using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What code says within a turn is said in the asker's language, with figures and days as the asker writes them; what the records say stays as it is, and the model is spoken to in English.</summary>
public sealed class TurnLanguageTests(BracketedApp app) : IClassFixture<BracketedApp>
{
    [Fact]
    public async Task Commands_lines_of_work_refusals_and_failures_are_in_the_askers_language()
    {
        var browser = await app.SignInAsync("Dana");
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.Riverside);

        var glance = await chat.AskAsync("/status");
        var overdue = await chat.AskAsync("/overdue rfis");
        var unknown = await chat.AskAsync("/nosuch");
        var empty = await chat.SendAsync(" ");
        var stored = Page.Of(await browser.GetTextAsync(chat.Path));

        Assert.Matches(@"^⟦\d+ records are open, \d+ of them overdue\.⟧", glance.Text);
        Assert.StartsWith("⟦Looked up RFIs · ", Assert.Single(overdue.Activities).Text, StringComparison.Ordinal);
        var days = Page.Of(overdue.Html).QuerySelectorAll("td time").Select(day => day.TextContent).ToList();
        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.Matches(@"^\d{1,2}\. \p{L}+\.? \d{4}$", day));
        Assert.Equal(days, stored.QuerySelectorAll("td time").Select(day => day.TextContent));
        Assert.StartsWith("⟦There is no command /nosuch.", unknown.Ended!.Failure, StringComparison.Ordinal);
        Assert.StartsWith("⟦There is no question yet", empty.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_is_told_the_results_in_English()
    {
        var browser = await app.SignInAsync("Dana");
        browser.Language = "de-DE";
        await using var chat = await Chat.OpenAsync(browser, Projects.Riverside);
        var before = app.ModelRequests.Count;

        await chat.AskAsync("How many RFIs are overdue?");

        var requests = app.ModelRequests.After(before);
        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.DoesNotContain("⟦", request.GetRawText(), StringComparison.Ordinal));
        Assert.All(requests, request => Assert.DoesNotContain("\\u27E6", request.GetRawText(), StringComparison.OrdinalIgnoreCase));
    }
}
