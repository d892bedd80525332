using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What a reader sees while an answer comes, and of a turn that takes the place of another.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class LiveAnswerTests(AppFixture app)
{
    private const string Question = "How many RFIs are open, and which are overdue?";

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
    public async Task A_retry_takes_the_place_of_the_turn_it_repeats()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var failed = await chat.AskAsync("How many RFIs are open? scenario:500");

        var retried = await chat.AskAsync("How many RFIs are open?", replaces: failed.Ended!.TurnId);
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));

        Assert.Equal(TurnStatus.Completed, retried.Ended!.Status);
        Assert.Equal(retried.Ended.TurnId.ToString(), Assert.Single(page.QuerySelectorAll("acc-transcript [data-turn]")).GetAttribute("data-turn"));
    }
}
