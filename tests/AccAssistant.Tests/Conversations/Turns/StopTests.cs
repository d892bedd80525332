using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Sandbox.OpenAi;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>Stop reaches the model endpoint: its socket is closed, over a real one and by the order of events.</summary>
public sealed class StopTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("silence-headers", false)]
    [InlineData("silence", false)]
    [InlineData("silence-late", true)]
    [InlineData("endless", true)]
    public async Task Stop_closes_the_connection_before_the_turn_has_ended(string scenario, bool inMidAnswer)
    {
        await using var model = await KestrelModel.StartAsync(pace: 20);
        using var scene = SceneOf(model);
        var id = await scene.NewAsync();
        var conversation = scene.Open(id);
        var turn = (await conversation.Ask(Questions.Of($"How many RFIs are open? scenario:{scenario}"))).TurnId!.Value;
        var ending = ConversationScene.UntilEndAsync(conversation);
        await model.Asked.WaitAsync(Cancel);
        if (inMidAnswer)
            await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);

        // No ending can be stored, and so none be told, while another holds the store.
        await using (var holder = scene.Database())
        await using (await holder.Database.BeginTransactionAsync(Cancel))
        {
            await conversation.Stop();
            await model.Left.WaitAsync(Cancel);

            Assert.Equal(TurnStatus.Running, (await scene.TurnAsync(turn)).Status);
            Assert.False(ending.IsCompleted);
        }

        Assert.Equal(TurnStatus.Cancelled, ((TurnEnded)(await ending)[^1]).Status);
        Assert.Equal(inMidAnswer, (await scene.TurnAsync(turn)).Answer.Length > 0);
    }

    [Fact]
    public async Task A_model_that_does_not_stop_by_itself_is_hung_up_on()
    {
        await using var model = await KestrelModel.StartAsync(pace: 0);
        using var scene = SceneOf(model);
        var conversation = scene.Open(await scene.NewAsync());
        await conversation.Ask(Questions.Of("How many RFIs are open? scenario:endless"));

        var ended = (TurnEnded)(await ConversationScene.UntilEndAsync(conversation))[^1];
        await model.Left.WaitAsync(Cancel);

        Assert.Equal(TurnStatus.Completed, ended.Status);
    }

    private static ConversationScene SceneOf(KestrelModel model)
    {
        var scene = new ConversationScene();
        scene.Turn.With("Llm:Endpoint", model.Endpoint).With("Llm:ApiKey", "sandbox-key").With("Llm:MaxOutputTokens", "500");
        scene.Turn.Network = () => new SocketsHttpHandler();
        scene.Turn.Tools.ResultText = Texts.OpenRfis;
        return scene;
    }
}
