using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Acc.Tokens;

/// <summary>Keeps one session's access token fresh. A refresh token is spent once, whoever asks and however many.</summary>
/// <remarks>
/// Within the process callers share one flight; between processes the lease and the version in the row hold.
/// No caller cancels a refresh. Only <c>invalid_grant</c> ends a session.
/// </remarks>
public sealed partial class TokenRefresher(string sessionId, TokenStore store, TokenEndpoint endpoint, TimeProvider time, ILogger<TokenRefresher> logger)
    : ISessionTokens
{
    /// <summary>How long a claim on the refresh token holds without an outcome.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Good = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WaitForOther = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AfterDoubt = TimeSpan.FromSeconds(10);
    private const int SaveAttempts = 5;

    private readonly Lock gate = new();
    private Task<string?>? flight;

    /// <inheritdoc/>
    /// <exception cref="AccException">Unavailable: the token has ended and no new one can be had at the moment. The session lives on.</exception>
    public async Task<string?> GetAccessTokenAsync(string? rejected = null)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            if (await store.ReadAsync(sessionId) is not { } stored)
                return null;
            var left = stored.ExpiresAt - time.GetUtcNow();
            if (stored.AccessToken != rejected && left >= Early)
                return stored.AccessToken;

            var refresh = JoinOrStart(rejected);
            if (stored.AccessToken != rejected && left >= Good)
                return stored.AccessToken;

            // A flight that others began may end with the very token this caller was refused with.
            var token = await refresh;
            if (token is null || token != rejected)
                return token;
        }

        throw Unavailable(null);
    }

    private Task<string?> JoinOrStart(string? rejected)
    {
        lock (gate)
            return flight is { IsCompleted: false } ? flight : flight = FlyAsync(rejected);
    }

    private async Task<string?> FlyAsync(string? rejected)
    {
        await Task.Yield();
        try
        {
            return await RefreshAsync(rejected);
        }
        catch (DbException exception)
        {
            // Callers with a living token do not wait for this flight, so nobody else may see it fail.
            Log.StorageFailed(logger, exception);
            throw;
        }
    }

    private async Task<string?> RefreshAsync(string? rejected)
    {
        var giveUp = time.GetUtcNow() + WaitForOther;
        while (await store.ReadAsync(sessionId) is { } stored)
        {
            var now = time.GetUtcNow();
            if (stored.AccessToken != rejected && stored.ExpiresAt - now >= Early)
                return stored.AccessToken;
            if (stored.RefreshToken is null)
                return await WithoutRefreshTokenAsync(stored, rejected);

            switch (stored.ClaimAt(now))
            {
                case RefreshClaim.Paused:
                    return Living(stored, rejected) ?? throw Unavailable(stored.LeaseUntil - now);
                case RefreshClaim.Calling or RefreshClaim.Unclear when Living(stored, rejected) is { } living:
                    return living;
                case RefreshClaim.Calling when now >= giveUp:
                    throw Unavailable(stored.LeaseUntil - now);
                case RefreshClaim.Calling:
                    await Task.Delay(LookAgain, time);
                    break;
                default:
                    if (await store.ClaimAsync(stored, Guid.NewGuid().ToString("N"), now + Lease) is { } claimed)
                        return await CallAsync(claimed, rejected);
                    break;
            }
        }

        return null;
    }

    private async Task<string?> CallAsync(StoredTokens claimed, string? rejected)
    {
        switch (await endpoint.RefreshAsync(claimed.RefreshToken!))
        {
            case TokenAnswer.Granted granted:
                return await KeepAsync(claimed, granted.Tokens with { RefreshToken = granted.Tokens.RefreshToken ?? claimed.RefreshToken });
            case TokenAnswer.GrantEnded:
                return await EndUnlessReplacedAsync(claimed);
            case TokenAnswer.NotNow later:
                await store.PauseAsync(claimed, time.GetUtcNow() + later.RetryAfter);
                return Living(claimed, rejected) ?? throw Unavailable(later.RetryAfter);
            default:
                await store.DoubtAsync(claimed, time.GetUtcNow() + AfterDoubt);
                return Living(claimed, rejected) ?? throw Unavailable(AfterDoubt);
        }
    }

    private async Task<string?> KeepAsync(StoredTokens claimed, TokenSet tokens)
    {
        if (await SaveAsync(claimed, tokens))
            return tokens.AccessToken;

        switch (await store.ReadAsync(sessionId))
        {
            case null:
                // Signed out in the meantime: the new grant must not outlive the session.
                await endpoint.RevokeAsync(tokens.RefreshToken!);
                return null;
            case var current when current.RefreshToken == claimed.RefreshToken && await SaveAsync(current, tokens):
                return tokens.AccessToken;
            case var current:
                return current.AccessToken;
        }
    }

    // The old refresh token is spent: a locked database must not cost the session.
    private async Task<bool> SaveAsync(StoredTokens claimed, TokenSet tokens)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await store.SaveAsync(claimed, tokens);
            }
            catch (DbException exception) when (attempt < SaveAttempts)
            {
                Log.NotSaved(logger, attempt, exception);
                await Task.Delay(LookAgain * attempt, time);
            }
        }
    }

    private async Task<string?> EndUnlessReplacedAsync(StoredTokens claimed)
    {
        var current = await store.ReadAsync(sessionId);
        if (current is not null && current.RefreshToken != claimed.RefreshToken)
            return current.AccessToken;

        await store.LoseAsync(sessionId);
        Log.Ended(logger);
        return null;
    }

    private async Task<string?> WithoutRefreshTokenAsync(StoredTokens stored, string? rejected)
    {
        if (Living(stored, rejected) is { } living)
            return living;
        if (stored.ExpiresAt <= time.GetUtcNow())
            await store.LoseAsync(sessionId);
        return null;
    }

    private string? Living(StoredTokens stored, string? rejected) =>
        stored.AccessToken != rejected && stored.ExpiresAt > time.GetUtcNow() ? stored.AccessToken : null;

    private static AccException Unavailable(TimeSpan? retryAfter) => new(
        AccErrorKind.Unavailable,
        "Autodesk's sign-in service is not answering, so your access could not be renewed. You are still signed in; try again shortly.",
        "POST /authentication/v2/token",
        retryAfter: retryAfter);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A session ended: its grant is no longer valid.")]
        public static partial void Ended(ILogger logger);

        [LoggerMessage(LogLevel.Error, "Tokens could not be renewed: the database does not answer.")]
        public static partial void StorageFailed(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "New tokens could not be saved (attempt {Attempt}).")]
        public static partial void NotSaved(ILogger logger, int attempt, Exception exception);
    }
}
