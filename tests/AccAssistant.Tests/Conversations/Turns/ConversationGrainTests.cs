using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What only the runtime can show: types that cross it, and calls that get through while a conversation is followed.</summary>
public class ConversationGrainTests : IDisposable
{
    private readonly ConversationScene scene = new();

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Every_event_survives_the_way_between_machines()
    {
        using var services = new ServiceCollection().AddSerializer().BuildServiceProvider();
        var serializer = services.GetRequiredService<Serializer>();
        var turnId = Guid.NewGuid();
        TurnEvent[] events =
        [
            new TurnStarted(1, turnId, "Count", DateTimeOffset.UnixEpoch, Guid.NewGuid()), new TurnStored(2, turnId),
            new TurnProgress(3, turnId, "Thinking"), new ToolStarted(4, turnId, "c1", "Looking"), new ToolProgress(5, turnId, "c1", "Reading"),
            new ToolFinished(6, turnId, FakeTools.Activity("c1")), new AnswerText(7, turnId, "43"), new AnswerWithdrawn(8, turnId),
            new TurnEnded(9, turnId, TurnStatus.Failed, "Why"),
        ];

        foreach (var sent in events)
        {
            var arrived = serializer.Deserialize<TurnEvent>(serializer.SerializeToArray(sent));

            Assert.NotNull(arrived);
            Assert.Equal(sent.Number, arrived.Number);
            Assert.Equivalent(sent, arrived, strict: true);
        }

        Assert.Equal(Questions.Of("Count"), serializer.Deserialize<Question>(serializer.SerializeToArray(Questions.Of("Count"))));
    }

    [Fact(Timeout = 120_000)]
    public async Task Stop_and_a_second_follower_get_through_while_the_grain_is_followed()
    {
        var builder = Host.CreateApplicationBuilder();
        foreach (var service in scene.Services())
        {
            builder.Services.Add(service);
        }

        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo.UseLocalhostClustering(Ports.Free(), Ports.Free()));
        using var host = builder.Build();
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var id = await scene.NewAsync();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        var conversation = grains.GetGrain<IConversationGrain>(id);

        var first = ConversationScene.UntilEndAsync(conversation);
        var outcome = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        var refused = await conversation.Ask(Questions.Of("More", "request-2"));
        await conversation.Stop();
        var events = await first;

        Assert.NotNull(outcome.TurnId);
        Assert.NotNull(refused.Refusal);
        Assert.Equal("43 RFIs", ConversationScene.TextOf(events));
        Assert.Equal(TurnStatus.Cancelled, ((TurnEnded)events[^1]).Status);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
