using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Whoever comes back, from wherever and at whatever moment, sees what the store has.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise03StoreIsTheTruthTests(AppFixture app)
{
    private const string Question = "How many RFIs are open, and which are overdue?";

    [Fact]
    public async Task A_reload_shows_what_was_streamed()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(Question);
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);
        var part = Page.Of(await chat.Browser.GetTextAsync($"{chat.Path}/turns/{screen.Ended.TurnId}")).QuerySelector("article")!;

        Assert.Equal("completed", page.GetAttribute("data-status"));
        Assert.Equal(SlowAnswer.Normal(screen.Blocks), page.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Equal(SlowAnswer.Normal(screen.Blocks), part.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
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

            // What has piled up comes as one, under the number of the last.
            var numbers = whole.Events.Select(turnEvent => turnEvent.Number).ToList();
            var heard = resumed.Events.Select(turnEvent => turnEvent.Number).ToList();
            Assert.Equal(heard, numbers.Where(heard.Contains));
            Assert.Equal(numbers[^1], heard[^1]);
            Assert.Equal(whole.Html, resumed.Html);
        }
    }

    [Fact]
    public async Task A_second_tab_joining_in_mid_answer_sees_the_same_answer()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowAnswer.Question)).TurnId!.Value;
        var half = await chat.ReadAsync(turn, enough: SlowAnswer.HasWords);
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
}
