using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>A process that was frozen for longer than its turns' leases learns what became of them before it says another word.</summary>
public sealed class FrozenTurnTests : IDisposable
{
    private const long NumberElsewhere = 999_999;

    private readonly LeapingTime time = new();
    private readonly ConversationScene scene = new();
    private readonly TaskCompletionSource frozen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FrozenTurnTests()
    {
        scene.Turn.Time = time;
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Paused(Sse.Say("43 RFIs"), frozen.Task, Sse.Say(" are open.") + Sse.Finish("stop") + Sse.Done));
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task What_another_has_ended_says_no_more()
    {
        var (conversation, turnId) = await BeginAsync();
        await using (var database = scene.Database())
        {
            await database.Turns.Where(turn => turn.Id == turnId).ExecuteUpdateAsync(
                set => set.SetProperty(turn => turn.Status, TurnStatus.Interrupted).SetProperty(turn => turn.LastEventNumber, NumberElsewhere),
                TestContext.Current.CancellationToken);
        }

        var events = await ThawAsync(conversation);

        Assert.Equal("43 RFIs", ConversationScene.TextOf(events));
        Assert.Equal((TurnStatus.Interrupted, NumberElsewhere), (((TurnEnded)events[^1]).Status, events[^1].Number));
        Assert.Equal("43 RFIs", (await scene.TurnAsync(turnId)).Answer);
    }

    [Fact]
    public async Task What_nobody_has_ended_goes_on_with_a_new_lease()
    {
        var (conversation, turnId) = await BeginAsync();

        var events = await ThawAsync(conversation);

        Assert.Equal("43 RFIs are open.", ConversationScene.TextOf(events));
        var row = await scene.TurnAsync(turnId);
        Assert.Equal((TurnStatus.Completed, "43 RFIs are open."), (row.Status, row.Answer));
        Assert.True(row.LeaseUntil > time.GetUtcNow());
    }

    private async Task<(Conversation Conversation, Guid TurnId)> BeginAsync()
    {
        var conversation = scene.Open(await scene.NewAsync());
        var asked = await conversation.Ask(Questions.Of("How many RFIs are open?"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        await scene.TurnWhenAsync(asked.TurnId!.Value, turn => turn.Answer.Length > 0);
        return (conversation, asked.TurnId.Value);
    }

    private Task<List<TurnEvent>> ThawAsync(Conversation conversation)
    {
        time.Leap(TurnStore.Lease + TimeSpan.FromSeconds(5));
        frozen.SetResult();
        return ConversationScene.UntilEndAsync(conversation);
    }
}
