using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>An app that stops takes no new questions and gives running answers time before it interrupts them.</summary>
public class Promise10OrderlyStopTests : IDisposable
{
    private readonly ConversationScene scene = new();

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_ends_in_time_ends_as_if_nothing_were()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43 ", "RFIs"));
        var conversation = scene.Open(await scene.NewAsync());
        var outcome = await conversation.Ask(Questions.Of("Count"));

        await conversation.CloseAsync(TestContext.Current.CancellationToken);

        var row = await scene.TurnAsync(outcome.TurnId!.Value);
        Assert.Equal((TurnStatus.Completed, "43 RFIs"), (row.Status, row.Answer));
    }

    [Fact]
    public async Task Closing_interrupts_what_does_not_end_in_time_and_takes_no_more()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var conversation = scene.Open(await scene.NewAsync());
        var outcome = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);

        await conversation.CloseAsync(new CancellationToken(true));
        var late = await conversation.Ask(Questions.Of("More", "request-2"));

        var row = await scene.TurnAsync(outcome.TurnId!.Value);
        Assert.Equal((TurnStatus.Interrupted, "43 RFIs"), (row.Status, row.Answer));
        Assert.StartsWith("The app stopped", row.Failure, StringComparison.Ordinal);
        Assert.StartsWith("The app is restarting", late.Refusal, StringComparison.Ordinal);
    }
}
