using AccAssistant.Conversations.Models;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>A ledger in memory, one day only.</summary>
internal sealed class HeldLedger : ITokenLedger
{
    public List<(string UserId, string Model, TokenUsage Usage)> Entries { get; } = [];

    /// <summary>What the day is said to have come to before this turn.</summary>
    public TokenDay Day { get; set; } = new(new DateOnly(2026, 11, 23), 0, 0, 0, 0);

    public Task AddAsync(string userId, string model, TokenUsage usage, CancellationToken cancellationToken)
    {
        Entries.Add((userId, model, usage));
        return Task.CompletedTask;
    }

    public Task<TokenDay> TodayAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(Day);
}
