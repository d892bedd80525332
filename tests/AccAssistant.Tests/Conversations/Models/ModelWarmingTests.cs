using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>What the first question need not wait for.</summary>
public sealed class ModelWarmingTests
{
    [Fact]
    public async Task The_first_question_goes_over_the_connection_that_was_opened_beside_the_start()
    {
        await using var model = await KestrelModel.StartAsync(pace: 0);
        using var scene = new ConversationScene();
        scene.Turn.With("Llm:Endpoint", model.Endpoint).With("Llm:ApiKey", "sandbox-key");
        scene.Turn.Network = () => new SocketsHttpHandler();
        await using var services = scene.Services().BuildServiceProvider();
        var warming = services.GetServices<IHostedService>().OfType<ModelWarming>().Single();

        await warming.StartAsync(TestContext.Current.CancellationToken);
        await warming.ExecuteTask!.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Single(model.Connections);
        var outcome = await services.GetRequiredService<TurnEngine>().RunAsync(new TurnWork(Guid.NewGuid(), Questions.Of("Say hello."), []), new RecordingSink(), TestContext.Current.CancellationToken);

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.True(model.Connections.Count > 1);
        Assert.Single(model.Connections.Distinct());
    }
}
