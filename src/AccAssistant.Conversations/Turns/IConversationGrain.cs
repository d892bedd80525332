using Orleans;

namespace AccAssistant.Conversations.Turns;

/// <summary>The conversation of that id, wherever in the cluster it lives.</summary>
public interface IConversationGrain : IGrainWithGuidKey, IConversation
{
    /// <summary>Makes it alive, where it is not.</summary>
    Task Wake();
}
