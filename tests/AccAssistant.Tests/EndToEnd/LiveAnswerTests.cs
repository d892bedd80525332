using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Stop, reload, a second tab and a lost connection lose nothing and write nothing twice.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class LiveAnswerTests(AppFixture app)
{
    private const string Question = "How many RFIs are open, and which are overdue?";
    private const string SlowQuestion = "How many RFIs are open? scenario:slow";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Something_is_shown_before_the_answer()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var events = (await chat.AskAsync(Question)).Events;

        Assert.IsType<TurnStarted>(events[0]);
        var looking = events.OfType<ToolStarted>().First();
        Assert.StartsWith("Looking up RFIs", looking.Text, StringComparison.Ordinal);
        Assert.Matches(@"^Looked up RFIs · open · \d+ of \d+ · (\d+\.\d|under 0\.1) s$", events.OfType<ToolFinished>().First().Activity.Text);
        Assert.True(looking.Number < events.OfType<AnswerRendered>().First().Number);
        Assert.IsType<TurnEnded>(events[^1]);
    }

    [Fact]
    public async Task A_reload_shows_what_was_streamed()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(Question);
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);
        var part = Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{screen.Ended.TurnId}")).QuerySelector("article")!;

        Assert.Equal("completed", page.GetAttribute("data-status"));
        Assert.Equal(Normal(screen.Blocks), page.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Equal(Normal(screen.Blocks), part.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Equal(screen.Activities.Select(activity => activity.Text), page.QuerySelectorAll(".tool-text").Select(line => line.TextContent));
        Assert.Equal(screen.Ended.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), page.GetAttribute("data-event"));
    }

    [Fact]
    public async Task Whoever_follows_from_any_moment_ends_with_the_same_screen()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var whole = await chat.AskAsync(Question);

        foreach (var number in whole.Events.Select(turnEvent => turnEvent.Number).Distinct().SkipLast(1))
        {
            var resumed = whole.At(number);
            foreach (var turnEvent in (await chat.ReadAsync(whole.Ended!.TurnId, number)).Events)
                resumed.Show(turnEvent);

            Assert.Equal(whole.Events.Select(turnEvent => turnEvent.Number), resumed.Events.Select(turnEvent => turnEvent.Number));
            Assert.Equal(whole.Html, resumed.Html);
        }
    }

    [Fact]
    public async Task A_second_tab_joining_in_mid_answer_sees_the_same_answer()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowQuestion)).TurnId!.Value;
        var half = await chat.ReadAsync(turn, enough: HasWords);
        await using var tab = await Chat.AtAsync(chat.Browser, chat.ProjectId, chat.ConversationId);

        var page = await tab.TurnOnPageAsync(turn);
        var rest = chat.ReadAsync(turn, half.Events[^1].Number);
        var fromStart = tab.ReadAsync(turn);
        await tab.StopAsync();
        foreach (var turnEvent in (await rest).Events)
            half.Show(turnEvent);

        Assert.Equal("running", page.GetAttribute("data-status"));
        Assert.Equal((await fromStart).Html, half.Html);
        Assert.Equal((await fromStart).Ended!.Number, half.Ended!.Number);
    }

    [Fact]
    public async Task Leaving_does_not_end_the_turn()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowQuestion)).TurnId!.Value;
        await chat.ReadAsync(turn, enough: HasWords);

        await using var back = await Chat.AtAsync(chat.Browser, chat.ProjectId, chat.ConversationId);
        var screen = await back.ReadAsync(turn, enough: HasMoreWords);
        await back.StopAsync();

        Assert.Null(screen.Ended);
        Assert.NotEmpty(screen.Html + screen.Tail);
    }

    [Fact]
    public async Task Stop_keeps_what_was_written()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowQuestion)).TurnId!.Value;
        await chat.ReadAsync(turn, enough: HasWords);

        var asked = System.Diagnostics.Stopwatch.GetTimestamp();
        await chat.StopAsync();
        var screen = await chat.ReadAsync(turn);
        var took = System.Diagnostics.Stopwatch.GetElapsedTime(asked);
        var page = await chat.TurnOnPageAsync(turn);

        Assert.Equal(TurnStatus.Cancelled, screen.Ended!.Status);
        Assert.True(took < TimeSpan.FromSeconds(5), $"Stopping took {took}.");
        Assert.Contains("RFIs are open", screen.Text, StringComparison.Ordinal);
        Assert.Equal("cancelled", page.GetAttribute("data-status"));
        Assert.Equal(Normal(screen.Blocks), page.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Contains("You stopped this answer. What was written is kept.", page.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[data-action=retry]"));
        Assert.Equal(TurnStatus.Completed, (await chat.AskAsync("How many issues are open?")).Ended!.Status);
    }

    [Fact]
    public async Task A_retry_takes_the_place_of_the_turn_it_repeats()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var failed = await chat.AskAsync("How many RFIs are open? scenario:500");

        var retried = await chat.AskAsync("How many RFIs are open?", replaces: failed.Ended!.TurnId);
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));

        Assert.Equal(TurnStatus.Completed, retried.Ended!.Status);
        Assert.Equal(retried.Ended.TurnId.ToString(), Assert.Single(page.QuerySelectorAll("acc-transcript [data-turn]")).GetAttribute("data-turn"));
    }

    [Fact]
    public async Task A_turn_whose_process_died_is_shown_interrupted_with_what_it_had_and_can_be_retried()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = await LeaveBehindAsync(chat);

        var page = await chat.TurnOnPageAsync(turn);
        var retried = await chat.AskAsync("Summarize the open RFIs", replaces: turn);

        Assert.Equal("interrupted", page.GetAttribute("data-status"));
        Assert.Equal("Summarize the open RFIs", page.QuerySelector(".question-text")!.TextContent);
        Assert.Contains("17 RFIs are", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This answer was interrupted.", page.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".failure [data-action=retry]"));
        Assert.Equal(TurnStatus.Completed, retried.Ended!.Status);
    }

    [Fact]
    public async Task A_follower_of_a_turn_whose_process_died_is_told_to_read_the_store()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = await LeaveBehindAsync(chat);

        var screen = await chat.ReadAsync(turn, afterEvent: 3);

        Assert.IsType<TurnStored>(Assert.Single(screen.Events));
        Assert.Equal("interrupted", (await chat.TurnOnPageAsync(turn)).GetAttribute("data-status"));
    }

    /// <summary>As a killed process leaves it: running, half written, with a lease that has lapsed.</summary>
    private async Task<Guid> LeaveBehindAsync(Chat chat)
    {
        var turn = new TurnRow
        {
            Id = Guid.CreateVersion7(),
            ConversationId = chat.ConversationId,
            Ordinal = 1,
            RequestId = Guid.NewGuid().ToString("D"),
            Question = "Summarize the open RFIs",
            Answer = "17 RFIs are",
            Status = TurnStatus.Running,
            AskedAt = DateTimeOffset.UtcNow.AddMinutes(-2),
            LeaseUntil = DateTimeOffset.UtcNow.AddMinutes(-1),
            LastEventNumber = 3,
        };
        await using var database = await app.OpenDatabaseAsync();
        database.Turns.Add(turn);
        (await database.Conversations.FindAsync([chat.ConversationId], Cancellation))!.ReservedEventNumber = 10_000;
        await database.SaveChangesAsync(Cancellation);
        return turn.Id;
    }

    private static bool HasWords(Screen screen) => screen.Text.Contains("are open", StringComparison.Ordinal);

    private static bool HasMoreWords(Screen screen) => screen.Text.Contains("This paragraph is", StringComparison.Ordinal);

    private static IEnumerable<string> Normal(IEnumerable<string> blocks) => blocks.Select(block => Page.Of(block).Body!.InnerHtml);
}
