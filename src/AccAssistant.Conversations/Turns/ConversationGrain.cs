using Orleans;
using Orleans.Concurrency;
using Orleans.Placement;

namespace AccAssistant.Conversations.Turns;

/// <summary>Sees to it that a conversation is alive once, on the instance its person came to first: whoever spreads people over instances spreads answers. Reentrant: Stop and further followers get through while it is followed. What nobody follows or asks is let go soon: the store has all of it.</summary>
[Reentrant]
[PreferLocalPlacement]
[CollectionAgeLimit(Minutes = 3)]
public sealed class ConversationGrain(NewConversation newConversation, ConversationsHere here, TimeProvider time) : Grain, IConversationGrain
{
    /// <summary>What a running answer is given to come to its end. Whoever calls meanwhile waits for the next one to be alive: with the ten seconds that a follower elsewhere may hold it up before, less than the half minute a call waits.</summary>
    public static readonly TimeSpan Closing = TimeSpan.FromSeconds(18);

    /// <summary>Less than what an idle grain is granted.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private Conversation? conversation;

    private Conversation Live
    {
        get
        {
            if (conversation is null)
            {
                conversation = newConversation(this.GetPrimaryKey());
                here.Add(this.GetPrimaryKey(), conversation);
            }

            return conversation;
        }
    }

    public Task Wake()
    {
        _ = Live;
        return Task.CompletedTask;
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(StayWhileBusy, new GrainTimerCreationOptions(LookEvery, LookEvery));
        return base.OnActivateAsync(cancellationToken);
    }

    public Task<AskOutcome> Ask(Question question) => Live.Ask(question);

    public IAsyncEnumerable<TurnEvent> Follow(long afterEvent, CancellationToken cancellationToken = default) =>
        Live.Follow(afterEvent, cancellationToken);

    public Task Stop() => Live.Stop();

    /// <summary>Followers and turns run beside the grain, unseen by its idle clock.</summary>
    private Task StayWhileBusy()
    {
        if (conversation is { IsBusy: true })
        {
            DelayDeactivation(LookEvery + LookEvery);
        }

        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (conversation is not null)
        {
            // Whoever comes from here on waits for the next one to be alive.
            here.Remove(this.GetPrimaryKey(), conversation);
            using var limit = new CancellationTokenSource(Closing, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            await conversation.CloseAsync(either.Token);
        }

        await base.OnDeactivateAsync(reason, cancellationToken);
    }
}
