namespace AccAssistant.Conversations.Models;

/// <summary>What was used of the model endpoint, per person, model and UTC day.</summary>
public interface ITokenLedger
{
    /// <summary>Adds one request's cost; safe from several machines at once.</summary>
    Task AddAsync(string userId, string model, TokenUsage usage, CancellationToken cancellationToken);

    Task<TokenDay> TodayAsync(string userId, CancellationToken cancellationToken);
}
