using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Web.Cluster;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace AccAssistant.Tests.Cluster;

/// <summary>A conversation has one turn at a time whichever machines it is asked through, and each turn ends once, also where its machine does not.</summary>
public class ConversationRacesTests : IAsyncLifetime
{
    private readonly ConversationScene scene = new();
    private readonly ClosingTime time = new();
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Silos silos = null!;

    public async ValueTask InitializeAsync()
    {
        scene.Turn.Time = time;
        scene.Turn.With("Turns:RunningPerPerson", "20");
        silos = await Silos.StartAsync(scene.Services());
    }

    public async ValueTask DisposeAsync()
    {
        held.TrySetResult();
        await silos.DisposeAsync();
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_question_sent_twenty_times_at_once_through_all_machines_is_one_turn()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43 RFIs"));
        var id = await scene.NewAsync();

        var told = await silos.AtOnceAsync(20, (grains, _) => On(grains, id).Ask(Questions.Of("Count"))).WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(told, outcome => Assert.Null(outcome.Refusal));
        Assert.NotNull(Assert.Single(told.DistinctBy(outcome => outcome.TurnId)).TurnId);
        await ConversationScene.UntilEndAsync(Anywhere(id));
        Assert.Equal(TurnStatus.Completed, Assert.Single(await TurnsAsync(id)).Status);
        Assert.Single(scene.Turn.Endpoint.Requests);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_question_sent_again_and_again_while_its_conversation_moves_is_one_turn()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43 RFIs"));
        var id = await scene.NewAsync();
        await Anywhere(id).Stop();

        var asking = silos.AtOnceAsync(20, (grains, _) => AskUntilReachedAsync(On(grains, id)));
        for (var move = 0; move < 20 && !asking.IsCompleted; move++)
        {
            await silos.DeactivateAsync(Anywhere(id)).WaitAsync(TestContext.Current.CancellationToken);
            await Task.Yield();
        }

        var told = (await asking).ToLookup(outcome => outcome.Refusal is null);
        var again = await Anywhere(id).Ask(Questions.Of("Count"));

        Assert.All(told[true], outcome => Assert.Equal(again.TurnId, outcome.TurnId));
        Assert.All(told[false], outcome => Assert.StartsWith("The app is restarting", outcome.Refusal, StringComparison.Ordinal));
        Assert.NotNull(again.TurnId);
        await scene.TurnWhenAsync(again.TurnId.Value, turn => turn.Status == TurnStatus.Completed);
        Assert.Single(await TurnsAsync(id));
        Assert.Single(scene.Turn.Endpoint.Requests);
    }

    [Fact(Timeout = 120_000)]
    public async Task Of_different_questions_at_once_one_begins_and_the_others_are_refused_in_words()
    {
        scene.Turn.Endpoint.ReplyWith(Held());
        var id = await scene.NewAsync();

        var told = await silos.AtOnceAsync(20, (grains, caller) => On(grains, id).Ask(Questions.Of("Count", $"request-{caller}")))
            .WaitAsync(TestContext.Current.CancellationToken);
        held.SetResult();
        await ConversationScene.UntilEndAsync(Anywhere(id));

        Assert.Single(told, outcome => outcome is { TurnId: not null, Refusal: null });
        Assert.Equal(19, told.Count(outcome => outcome is { TurnId: null, Refusal.Length: > 0 }));
        Assert.Equal("43 RFIs are open.", Assert.Single(await TurnsAsync(id)).Answer);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_turn_whose_machine_was_killed_ends_with_what_it_had_written_and_the_next_question_is_taken()
    {
        var (id, turnId, seen) = await BeginAsync();
        var home = silos.HomeOf(Anywhere(id));
        var (near, far) = (On(Silos.On(silos.Except(home)[0]), id), On(Silos.On(silos.Except(home)[1]), id));
        await using var following = near.Follow(seen - 1, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await following.MoveNextAsync();
        var cutOff = following.MoveNextAsync().AsTask();

        await silos.KillAsync(home);
        await Assert.ThrowsAnyAsync<Exception>(() => cutOff.WaitAsync(TestContext.Current.CancellationToken));
        var busy = await far.Ask(Questions.Of("More", "request-2"));
        var told = ConversationScene.UntilAsync(near, seen, happened => happened is TurnStored);
        time.Leap(TurnStore.Lease + TimeSpan.FromSeconds(5));
        var stored = (await told)[^1];

        Assert.NotNull(busy.Refusal);
        var row = await scene.TurnAsync(turnId);
        Assert.Equal((TurnStatus.Interrupted, "43 RFIs"), (row.Status, row.Answer));
        Assert.Equal((turnId, row.LastEventNumber), (stored.TurnId, stored.Number));
        await AssertGoesOnAsync(far, stored.Number);
    }

    [Fact(Timeout = 120_000)]
    public async Task Who_follows_hears_of_a_lost_turns_end_also_where_the_next_question_was_faster()
    {
        var (id, turnId, seen) = await BeginAsync();
        scene.Turn.Endpoint.Reply(Sse.Text("43 RFIs are open."));
        await silos.KillAsync(silos.HomeOf(Anywhere(id)));
        var told = ConversationScene.UntilEndAsync(Anywhere(id), seen);
        await Anywhere(id).Stop();

        time.Leap(TurnStore.Lease + TimeSpan.FromSeconds(5));
        var asked = await Anywhere(id).Ask(Questions.Of("More", "request-2"));
        var events = await told.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(turnId, Assert.IsType<TurnStored>(events[0]).TurnId);
        Assert.Equal(asked.TurnId, Assert.IsType<TurnStarted>(events[1]).TurnId);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_machine_that_is_shut_down_lets_its_turn_end_and_followers_through_others_hear_all_of_it()
    {
        var (id, turnId, seen) = await BeginAsync();
        var home = silos.HomeOf(Anywhere(id));
        var elsewhere = On(Silos.On(silos.Except(home)[0]), id);

        var stopping = silos.StopAsync(home);
        await time.ClosingAsync();
        var told = FollowOnAsync(elsewhere, seen);
        held.SetResult();
        await stopping.WaitAsync(TestContext.Current.CancellationToken);
        var events = await told.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(events.Select(happened => happened.Number).Distinct().Order(), events.Select(happened => happened.Number));
        var row = Assert.Single(await TurnsAsync(id));
        Assert.Equal((turnId, TurnStatus.Completed, "43 RFIs are open."), (row.Id, row.Status, row.Answer));
        Assert.Equal(row.LastEventNumber, events[^1].Number);
        await AssertGoesOnAsync(elsewhere, events[^1].Number);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_machine_that_waits_no_longer_for_its_turn_leaves_it_interrupted()
    {
        var (id, turnId, seen) = await BeginAsync(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var home = silos.HomeOf(Anywhere(id));
        var elsewhere = On(Silos.On(silos.Except(home)[0]), id);

        var stopping = silos.StopAsync(home);
        await time.RunOutAsync();
        await stopping.WaitAsync(TestContext.Current.CancellationToken);

        var row = await scene.TurnWhenAsync(turnId, turn => turn.Status != TurnStatus.Running);
        Assert.Equal((TurnStatus.Interrupted, "43 RFIs"), (row.Status, row.Answer));
        Assert.Equal(row.LastEventNumber, (await FollowOnAsync(elsewhere, seen))[^1].Number);
        await AssertGoesOnAsync(elsewhere, row.LastEventNumber);
    }

    [Fact(Timeout = 120_000)]
    public async Task Of_many_conversations_over_all_machines_each_ends_its_turn_once_when_one_machine_is_killed()
    {
        var ids = new List<Guid>();
        for (var number = 0; number < 9; number++)
        {
            scene.Turn.Endpoint.ReplyWith(Held());
            ids.Add(await scene.NewAsync());
        }

        var asked = await Task.WhenAll(ids.Select((id, number) => On(Silos.On(silos.Living[number % 3]), id).Ask(Questions.Of("Count"))));
        foreach (var outcome in asked)
            await scene.TurnWhenAsync(outcome.TurnId!.Value, turn => turn.Answer.Length > 0);
        var homes = ids.ToDictionary(id => id, id => silos.HomeOf(Anywhere(id)));
        var killed = homes[ids[0]];

        await silos.KillAsync(killed);
        held.SetResult();
        foreach (var (id, outcome) in ids.Zip(asked).Where(pair => homes[pair.First] != killed))
            await scene.TurnWhenAsync(outcome.TurnId!.Value, turn => turn.Status == TurnStatus.Completed);
        time.Leap(TurnStore.Lease + TimeSpan.FromSeconds(5));
        ids.ForEach(_ => scene.Turn.Endpoint.Reply(Sse.Text("None.")));
        var next = await silos.AtOnceAsync(ids.Count, (grains, caller) => On(grains, ids[caller]).Ask(Questions.Of("More", "request-2")))
            .WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(next, outcome => Assert.NotNull(outcome.TurnId));
        foreach (var id in ids)
        {
            var turns = await TurnsAsync(id);
            Assert.Equal(2, turns.Count);
            Assert.Equal(homes[id] == killed ? (TurnStatus.Interrupted, "43 RFIs") : (TurnStatus.Completed, "43 RFIs are open."), (turns[0].Status, turns[0].Answer));
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Who_follows_where_a_conversation_lives_hears_all_of_it_and_is_let_go_when_it_closes()
    {
        var (id, turnId, seen) = await BeginAsync();
        var home = silos.HomeOf(Anywhere(id));
        var near = new NearestConversation(id, On(Silos.On(home), id), Here(home));
        Assert.NotNull(Here(home).Find(id));
        Assert.All(silos.Except(home), silo => Assert.Null(Here(silo).Find(id)));

        var told = near.Follow(seen, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken).AsTask();
        held.SetResult();
        await scene.TurnWhenAsync(turnId, turn => turn.Status == TurnStatus.Completed);
        await silos.DeactivateAsync(Anywhere(id)).WaitAsync(TestContext.Current.CancellationToken);
        var events = await told.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(" are open.", ConversationScene.TextOf(events));
        Assert.IsType<TurnEnded>(events[^1]);
        Assert.Null(Here(home).Find(id));
        await AssertGoesOnAsync(near, events[^1].Number);
    }

    [Fact(Timeout = 120_000)]
    public async Task Who_follows_from_another_machine_hears_the_same()
    {
        var (id, _, seen) = await BeginAsync();
        var elsewhere = silos.Except(silos.HomeOf(Anywhere(id)))[0];
        var far = new NearestConversation(id, On(Silos.On(elsewhere), id), Here(elsewhere));

        var told = ConversationScene.UntilEndAsync(far, seen);
        held.SetResult();

        Assert.Equal(" are open.", ConversationScene.TextOf(await told.WaitAsync(TestContext.Current.CancellationToken)));
    }

    private static ConversationsHere Here(InProcessSiloHandle silo) => silo.ServiceProvider.GetRequiredService<ConversationsHere>();

    private static IConversationGrain On(IGrainFactory grains, Guid id) => grains.GetGrain<IConversationGrain>(id);

    private IConversationGrain Anywhere(Guid id) => On(Silos.On(silos.Living[^1]), id);

    /// <summary>As a browser that got no answer sends the same question again: a call that finds its conversation moved too often is not carried out.</summary>
    private static async Task<AskOutcome> AskUntilReachedAsync(IConversationGrain conversation)
    {
        while (true)
        {
            try
            {
                return await conversation.Ask(Questions.Of("Count"));
            }
            catch (OrleansException)
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Some of an answer, and the rest when it is no longer held back.</summary>
    private ScriptedStream Held() => ScriptedStream.Paused(Sse.Say("43 RFIs"), held.Task, Sse.Say(" are open.") + Sse.Finish("stop") + Sse.Done);

    /// <summary>A turn in the middle of its answer, stored so far, and the number of the last event seen of it.</summary>
    private async Task<(Guid Id, Guid TurnId, long Seen)> BeginAsync(ScriptedStream? answer = null)
    {
        scene.Turn.Endpoint.ReplyWith(answer ?? Held());
        var id = await scene.NewAsync();
        var asked = await Anywhere(id).Ask(Questions.Of("Count"));
        var seen = await ConversationScene.UntilAsync(Anywhere(id), 0, happened => happened is AnswerText);
        await scene.TurnWhenAsync(asked.TurnId!.Value, turn => turn.Answer.Length > 0);
        return (id, asked.TurnId.Value, seen[^1].Number);
    }

    /// <summary>Follows as the app does: cut off, from where it was. Ends with the turn.</summary>
    private static async Task<List<TurnEvent>> FollowOnAsync(IConversationGrain conversation, long after)
    {
        var events = new List<TurnEvent>();
        while (events is not [.., TurnEnded or TurnStored])
        {
            try
            {
                await foreach (var happened in conversation.Follow(after, TestContext.Current.CancellationToken))
                {
                    events.Add(happened);
                    after = happened.Number;
                    if (happened is TurnEnded or TurnStored)
                        break;
                }
            }
            catch (Exception cutOff) when (cutOff is OrleansException or EnumerationAbortedException)
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            }
        }

        return events;
    }

    private async Task<List<TurnRow>> TurnsAsync(Guid id)
    {
        await using var database = scene.Database();
        return await database.Turns.AsNoTracking().Where(turn => turn.ConversationId == id).OrderBy(turn => turn.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
    }

    private async Task AssertGoesOnAsync(IConversation conversation, long after)
    {
        scene.Turn.Endpoint.Reply(Sse.Text("5 are overdue."));
        var asked = await conversation.Ask(Questions.Of("More", "request-2"));
        Assert.Null(asked.Refusal);
        var events = await ConversationScene.UntilEndAsync(conversation, after);

        Assert.All(events, happened => Assert.Equal(asked.TurnId, happened.TurnId));
        Assert.Equal("5 are overdue.", ConversationScene.TextOf(events));
    }
}
