using AccAssistant.Acc;
using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>Conversations as they are stored. Every read names the owner; "not yours" and "not there" are both null.</summary>
public sealed class ConversationHistory
{
    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ConversationSummary>> ListAsync(string userId, ProjectId project, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The conversation with its turns in order; running turns whose lease has lapsed come back as interrupted.</summary>
    public Task<ConversationRow?> GetAsync(string userId, Guid conversationId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ConversationRow> CreateAsync(string userId, ProjectId project, CancellationToken cancellationToken) => throw new NotImplementedException();
}
