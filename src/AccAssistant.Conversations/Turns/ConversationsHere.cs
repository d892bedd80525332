using System.Collections.Concurrent;

namespace AccAssistant.Conversations.Turns;

/// <summary>The conversations that are alive in this process: who follows one from here reads its log and calls nobody.</summary>
public sealed class ConversationsHere
{
    private readonly ConcurrentDictionary<Guid, Conversation> alive = new();

    /// <summary>Null: it lives elsewhere, or nowhere.</summary>
    public Conversation? Find(Guid id) => alive.GetValueOrDefault(id);

    /// <summary>Done when the turns that run now have ended.</summary>
    public Task AnsweredAsync() => Task.WhenAll(alive.Values.Select(conversation => conversation.AnsweredAsync()));

    internal void Add(Guid id, Conversation conversation) => alive[id] = conversation;

    internal void Remove(Guid id, Conversation conversation) => alive.TryRemove(KeyValuePair.Create(id, conversation));
}
