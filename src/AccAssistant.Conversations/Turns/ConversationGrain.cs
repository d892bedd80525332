using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Concurrency;

namespace AccAssistant.Conversations.Turns;

/// <summary>Sees to it that a conversation is alive once. Reentrant: Stop and further followers get through while it is followed. What nobody follows or asks is let go soon: the store has all of it.</summary>
[Reentrant]
[CollectionAgeLimit(Minutes = 3)]
public sealed class ConversationGrain(NewConversation newConversation, ConversationsHere here, IOptions<TurnOptions> options, TimeProvider time) : Grain, IConversationGrain
{
    /// <summary>What a running answer is given to come to its end when its instance is told to stop.</summary>
    public static readonly TimeSpan Closing = TimeSpan.FromSeconds(30);

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
        this.RegisterGrainTimer(StayWhileFollowed, new GrainTimerCreationOptions(LookEvery, LookEvery));
        return base.OnActivateAsync(cancellationToken);
    }

    public async Task<AskOutcome> Ask(Question question)
    {
        var outcome = await Live.Ask(question);
        if (outcome.TurnId is not null)
        {
            // The turn runs beside the grain, unseen by its idle clock.
            DelayDeactivation(TimeSpan.FromSeconds(options.Value.MaxSeconds) + TimeSpan.FromMinutes(1));
        }

        return outcome;
    }

    public IAsyncEnumerable<TurnEvent> Follow(long afterEvent, CancellationToken cancellationToken = default) =>
        Live.Follow(afterEvent, cancellationToken);

    public Task Stop() => Live.Stop();

    /// <summary>Followers beside it are unseen by the grain's idle clock, as turns are.</summary>
    private Task StayWhileFollowed()
    {
        if (conversation is { IsFollowed: true })
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
