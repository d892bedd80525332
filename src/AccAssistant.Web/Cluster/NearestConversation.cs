using System.Runtime.CompilerServices;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Web.Cluster;

/// <summary>A conversation wherever it lives, followed without a call where that is here.</summary>
public sealed class NearestConversation(Guid id, IConversationGrain grain, ConversationsHere here) : IConversation
{
    /// <inheritdoc/>
    public Task<AskOutcome> Ask(Question question) => grain.Ask(question);

    /// <inheritdoc/>
    public async IAsyncEnumerable<TurnEvent> Follow(long afterEvent, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await grain.Wake();
        var nearest = here.Find(id) ?? (IConversation)grain;
        await foreach (var happened in nearest.Follow(afterEvent, cancellationToken).WithCancellation(cancellationToken))
            yield return happened;
    }

    /// <inheritdoc/>
    public Task Stop() => grain.Stop();
}
