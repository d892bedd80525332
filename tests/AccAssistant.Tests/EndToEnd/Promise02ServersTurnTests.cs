using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A turn belongs to the server: leaving ends nothing, stopping does, and what was written is kept.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise02ServersTurnTests(AppFixture app)
{
    [Fact]
    public async Task Leaving_does_not_end_the_turn()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowAnswer.Question)).TurnId!.Value;
        await chat.ReadAsync(turn, enough: SlowAnswer.HasWords);

        await using var back = await Chat.AtAsync(chat.Browser, chat.ProjectId, chat.ConversationId);
        var screen = await back.ReadAsync(turn, enough: SlowAnswer.HasMoreWords);
        await back.StopAsync();

        Assert.Null(screen.Ended);
        Assert.NotEmpty(screen.Html + screen.Tail);
    }

    [Fact]
    public async Task Stop_keeps_what_was_written()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.SendAsync(SlowAnswer.Question)).TurnId!.Value;
        await chat.ReadAsync(turn, enough: SlowAnswer.HasWords);

        await chat.StopAsync();
        var screen = await chat.ReadAsync(turn);
        var page = await chat.TurnOnPageAsync(turn);

        Assert.Equal(TurnStatus.Cancelled, screen.Ended!.Status);
        Assert.Contains("RFIs are open", screen.Text, StringComparison.Ordinal);
        Assert.Equal("cancelled", page.GetAttribute("data-status"));
        Assert.Equal(SlowAnswer.Normal(screen.Blocks), page.QuerySelectorAll(".answer .block").Select(block => block.InnerHtml));
        Assert.Contains("You stopped this answer. What was written is kept.", page.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[data-action=retry]"));
        Assert.Equal(TurnStatus.Completed, (await chat.AskAsync("How many issues are open?")).Ended!.Status);
    }
}
