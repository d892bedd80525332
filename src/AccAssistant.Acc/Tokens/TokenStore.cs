using System.Security.Cryptography;
using System.Text.Json;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Acc.Tokens;

/// <summary>The tokens in a session's row: sealed, leased, saved only against the version that was read.</summary>
public sealed partial class TokenStore(
    IDbContextFactory<AppDbContext> databases,
    IDataProtectionProvider protection,
    AuditTrail trail,
    TimeProvider time,
    ILogger<TokenStore> logger)
{
    /// <summary>The tokens of a session that has not ended; null when it has, is unknown, or its tokens cannot be opened any more.</summary>
    public async Task<StoredTokens?> ReadAsync(string sessionId)
    {
        await using var database = await databases.CreateDbContextAsync();
        var row = await database.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == sessionId && session.EndedAt == null);
        return row is not null && Open(row) is { } tokens
            ? new StoredTokens(row.Id, tokens, row.LeaseHolder, row.LeaseUntil, row.Version)
            : null;
    }

    /// <summary>Takes the lease. Null: the row has changed since it was read.</summary>
    public async Task<StoredTokens?> ClaimAsync(StoredTokens read, string holder, DateTimeOffset until) =>
        await MarkAsync(read, holder, until) ? read with { LeaseHolder = holder, LeaseUntil = until, Version = read.Version + 1 } : null;

    /// <summary>Gives the lease back without new tokens; nobody tries again before <paramref name="until"/>.</summary>
    public Task<bool> PauseAsync(StoredTokens claimed, DateTimeOffset until) => MarkAsync(claimed, StoredTokens.PausedMark, until);

    /// <summary>As <see cref="PauseAsync"/>, and the refresh token may be spent.</summary>
    public Task<bool> DoubtAsync(StoredTokens claimed, DateTimeOffset until) => MarkAsync(claimed, StoredTokens.UnclearMark, until);

    /// <summary>Saves new tokens and frees the lease. False: the row has changed since it was claimed.</summary>
    public async Task<bool> SaveAsync(StoredTokens claimed, TokenSet tokens)
    {
        var box = Seal(claimed.SessionId, tokens);
        await using var database = await databases.CreateDbContextAsync();
        return await Unchanged(database, claimed).ExecuteUpdateAsync(row => row
            .SetProperty(session => session.SealedTokens, box)
            .SetProperty(session => session.AccessTokenExpiresAt, tokens.ExpiresAt)
            .SetProperty(session => session.LeaseHolder, (string?)null)
            .SetProperty(session => session.LeaseUntil, (DateTimeOffset?)null)
            .SetProperty(session => session.Version, claimed.Version + 1)) == 1;
    }

    /// <summary>Ends the session and forgets its tokens. False: it had ended already, or never was.</summary>
    public async Task<bool> EndAsync(string sessionId)
    {
        var now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync();
        return await database.Sessions
            .Where(session => session.Id == sessionId && session.EndedAt == null)
            .ExecuteUpdateAsync(row => row
                .SetProperty(session => session.EndedAt, now)
                .SetProperty(session => session.SealedTokens, "")
                .SetProperty(session => session.Version, session => session.Version + 1)) == 1;
    }

    /// <summary>As <see cref="EndAsync"/>, where it is Autodesk that gives no more tokens; the audit trail hears of it.</summary>
    public async Task LoseAsync(string sessionId)
    {
        await using var database = await databases.CreateDbContextAsync();
        var userId = await database.Sessions.Where(session => session.Id == sessionId).Select(session => session.UserId).SingleOrDefaultAsync();
        if (await EndAsync(sessionId))
            trail.Record(new AuditEvent(AuditKind.SessionEnded, userId) { About = "by Autodesk" });
    }

    /// <summary>Tokens as a row keeps them; they open only in the row of the same session.</summary>
    public string Seal(string sessionId, TokenSet tokens) =>
        Protector(sessionId).Protect(JsonSerializer.Serialize(tokens));

    private TokenSet? Open(SessionRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<TokenSet>(Protector(row.Id).Unprotect(row.SealedTokens));
        }
        catch (CryptographicException exception)
        {
            // The keys they were sealed with are gone: signing in again makes new ones.
            Log.CannotOpen(logger, exception);
            return null;
        }
    }

    private async Task<bool> MarkAsync(StoredTokens read, string holder, DateTimeOffset until)
    {
        await using var database = await databases.CreateDbContextAsync();
        return await Unchanged(database, read).ExecuteUpdateAsync(row => row
            .SetProperty(session => session.LeaseHolder, holder)
            .SetProperty(session => session.LeaseUntil, until)
            .SetProperty(session => session.Version, read.Version + 1)) == 1;
    }

    private static IQueryable<SessionRow> Unchanged(AppDbContext database, StoredTokens read) =>
        database.Sessions.Where(session => session.Id == read.SessionId && session.Version == read.Version && session.EndedAt == null);

    private IDataProtector Protector(string sessionId) => protection.CreateProtector("AccAssistant.SessionTokens", sessionId);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A session's tokens cannot be opened: the data-protection keys they were sealed with are missing.")]
        public static partial void CannotOpen(ILogger logger, Exception exception);
    }
}
