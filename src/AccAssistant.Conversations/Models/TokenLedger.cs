using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>Kept in the database: no header tells a day's tokens, so they are counted here and survive a restart.</summary>
public sealed class TokenLedger(IDbContextFactory<AppDbContext> databases, IOptions<LlmOptions> options, TimeProvider time) : ITokenLedger
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <inheritdoc/>
    public async Task AddAsync(string userId, string model, TokenUsage usage, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        using var turnToWrite = await database.TurnToWriteAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO token_use ("Day", "UserId", "Model", "Requests", "Input", "Cached", "Output")
            VALUES ({Today}, {userId}, {model}, 1, {usage.Input}, {usage.Cached}, {usage.Output})
            ON CONFLICT ("Day", "UserId", "Model") DO UPDATE SET
                "Requests" = token_use."Requests" + 1,
                "Input" = token_use."Input" + excluded."Input",
                "Cached" = token_use."Cached" + excluded."Cached",
                "Output" = token_use."Output" + excluded."Output"
            """,
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<TokenDay> TodayAsync(string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var today = Today;
        var used = await database.TokenUse
            .Where(row => row.Day == today)
            .GroupBy(row => row.UserId == userId)
            .Select(rows => new { Mine = rows.Key, Tokens = rows.Sum(row => row.Input - row.Cached + row.Output) })
            .ToListAsync(cancellationToken);
        var mine = used.Find(sum => sum.Mine)?.Tokens ?? 0;
        return new TokenDay(today, mine, options.Value.DailyTokensPerPerson, used.Sum(sum => sum.Tokens), options.Value.DailyTokens);
    }
}
