using System.Net;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What one person uses has a ceiling, is refused beyond it in plain words with the time to wait, and costs nobody else anything.</summary>
public sealed class Promise29CeilingTests(Promise29CeilingTests.NarrowApp app) : IClassFixture<Promise29CeilingTests.NarrowApp>
{
    [Fact]
    public async Task A_window_too_many_waits_until_another_is_closed_and_other_people_notice_nothing()
    {
        await using var first = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await using var second = await Chat.AtAsync(first.Browser, first.ProjectId, first.ConversationId);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => Chat.AtAsync(first.Browser, first.ProjectId, first.ConversationId));
        using var told = await first.Browser.PostAsync("/hub/chat/negotiate?negotiateVersion=1", []);
        using var dodged = await first.Browser.PostAsync("/hub/chat/negotiate?negotiateVersion=1&id=mine", []);
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, "10"), (refused.StatusCode, told.StatusCode, told.Headers.GetValues("Retry-After").Single()));
        Assert.Equal(HttpStatusCode.TooManyRequests, dodged.StatusCode);
        Assert.StartsWith("6 RFIs are open.", (await first.AskAsync("How many RFIs are open?")).Text, StringComparison.Ordinal);
        Assert.Single(await LimitsHitAsync(), "open windows");
    }

    [Fact]
    public async Task Who_asks_for_pages_too_fast_is_told_how_long_to_wait_and_static_files_are_not_counted()
    {
        using var browser = await app.SignInAsync("Tomas");
        using var other = await app.SignInAsync("Priya");

        var answers = new List<HttpResponseMessage>();
        for (var asked = 0; asked < 200 && answers.All(answer => answer.StatusCode == HttpStatusCode.OK); asked++)
            answers.Add(await browser.GetAsync("/settings"));
        var refused = answers[^1];
        var page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var file = await browser.GetAsync("/favicon.svg");
        using var others = await other.GetAsync("/settings");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.OK), (refused.StatusCode, file.StatusCode, others.StatusCode));
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("That was too fast", page, StringComparison.Ordinal);
        Assert.InRange(answers.Count, 40, 199);
        Assert.Single(await LimitsHitAsync(), "requests a minute");
        answers.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Strangers_are_counted_by_their_address()
    {
        await using var strangers = new NarrowApp();
        await strangers.InitializeAsync();
        using var browser = strangers.OpenBrowser();

        var statuses = new List<HttpStatusCode>();
        for (var asked = 0; asked < 200 && !statuses.Contains(HttpStatusCode.TooManyRequests); asked++)
        {
            using var answer = await browser.GetAsync("/signin");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Questions_and_running_answers_are_counted_over_all_of_a_persons_conversations()
    {
        await using var first = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        var running = await first.SendAsync("How many RFIs are open? scenario:silence");
        await using var second = await Chat.OpenAsync(first.Browser, Projects.Greenfield);

        Assert.NotEqual(first.ConversationId, second.ConversationId);

        var tooManyRunning = await second.SendAsync("How many RFIs are open?");
        Assert.Contains("being answered already", tooManyRunning.Refusal, StringComparison.Ordinal);
        await first.StopAsync();
        await first.ReadAsync(running.TurnId!.Value);
        await second.AskAsync("How many RFIs are open?");
        var tooManyAsked = await second.SendAsync("How many RFIs are open?");

        Assert.Equal((null, null), (tooManyRunning.TurnId, tooManyAsked.TurnId));
        Assert.Contains("minute", tooManyAsked.Refusal, StringComparison.Ordinal);
        var hit = await LimitsHitAsync();
        Assert.Contains("running turns", hit);
        Assert.Contains("questions a minute", hit);
    }

    private async Task<List<string>> LimitsHitAsync() =>
        [.. (await AuditedApp.RowsAsync(app)).Where(row => row.Kind == AuditKind.LimitHit).Select(row => row.About)];

    public sealed class NarrowApp() : AppFixture(null, "--Limits:SocketsPerPerson=2", "--Limits:RequestsPerMinute=60", "--Turns:QuestionsPerMinute=2", "--Turns:RunningPerPerson=1");
}
