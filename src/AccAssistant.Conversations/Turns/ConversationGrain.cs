using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Concurrency;

namespace AccAssistant.Conversations.Turns;

/// <summary>Sees to it that a conversation is alive once. Reentrant: Stop and further followers get through while it is followed.</summary>
[Reentrant]
public sealed class ConversationGrain(NewConversation newConversation, IOptions<TurnOptions> options, TimeProvider time) : Grain, IConversationGrain
{
    /// <summary>Stays below the half minute the runtime grants a deactivation.</summary>
    public static readonly TimeSpan Closing = TimeSpan.FromSeconds(25);

    private Conversation? conversation;

    private Conversation Live => conversation ??= newConversation(this.GetPrimaryKey());

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

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Closing, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        await (conversation?.CloseAsync(either.Token) ?? Task.CompletedTask);
        await base.OnDeactivateAsync(reason, cancellationToken);
    }
}
