using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What an instance waits for before it leaves the others.</summary>
public sealed class AnswersFirstTests : IDisposable
{
    private readonly ConversationScene scene = new();
    private readonly ConversationsHere here = new();
    private readonly FakeTimeProvider time = new();
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task An_answer_that_is_being_written_ends_and_its_readers_hear_all_of_it()
    {
        var (conversation, turn) = await AnsweringAsync();
        var reading = ConversationScene.UntilEndAsync(conversation);

        var stopping = new AnswersFirst(here, time).StopAsync(Cancel);
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping.WaitAsync(Cancel);

        Assert.Equal("43 RFIs are open", ConversationScene.TextOf(await reading));
        Assert.Equal(TurnStatus.Completed, (await scene.TurnAsync(turn)).Status);
    }

    [Fact]
    public async Task It_is_waited_for_half_a_minute_and_no_longer()
    {
        await AnsweringAsync();

        var stopping = new AnswersFirst(here, time).StopAsync(Cancel);
        time.Advance(AnswersFirst.Patience - TimeSpan.FromSeconds(1));
        Assert.False(stopping.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        await stopping.WaitAsync(Cancel);
        gate.SetResult();
    }

    [Fact]
    public async Task Where_nothing_is_being_written_nothing_is_waited_for()
    {
        here.Add(Guid.NewGuid(), scene.Open(await scene.NewAsync()));

        Assert.True(new AnswersFirst(here, time).StopAsync(Cancel).IsCompleted);
    }

    /// <summary>A conversation in which half an answer has been said, and the other half waits for the gate.</summary>
    private async Task<(Conversation Conversation, Guid Turn)> AnsweringAsync()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Paused(Sse.Say("43 RFIs"), gate.Task, string.Concat(Sse.Text(" are open"))));
        var id = await scene.NewAsync();
        var conversation = scene.Open(id);
        here.Add(id, conversation);
        var outcome = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        return (conversation, outcome.TurnId!.Value);
    }
}
