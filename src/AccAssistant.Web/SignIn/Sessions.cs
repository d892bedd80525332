using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using AccAssistant.Acc.Tokens;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.SignIn;

/// <summary>Signed-in browsers, as rows. A row that has ended, or was idle or open for too long, is nobody.</summary>
public sealed partial class Sessions(
    IDbContextFactory<AppDbContext> databases,
    TokenStore tokens,
    TokenEndpoint endpoint,
    IEnumerable<SessionEnded> listeners,
    TimeProvider time,
    ILogger<Sessions> logger)
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromHours(8);
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromDays(7);

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TellWithin = TimeSpan.FromSeconds(5);

    /// <summary>Opens a session under a new id and returns the id.</summary>
    /// <param name="browser">In words its person knows it by, never the header itself.</param>
    public async Task<string> OpenAsync(AutodeskProfile profile, TokenSet granted, string browser, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Sessions.Add(new SessionRow
        {
            Id = id,
            UserId = profile.UserId,
            UserName = profile.Name,
            Email = profile.Email,
            Browser = browser,
            SealedTokens = tokens.Seal(id, granted),
            AccessTokenExpiresAt = granted.ExpiresAt,
            CreatedAt = now,
            LastSeenAt = now,
        });
        await database.SaveChangesAsync(cancellationToken);

        // Rows past the absolute limit can open nothing any more; their sealed tokens need not stay.
        var forgotten = now - AbsoluteLimit;
        await database.Sessions.Where(row => row.CreatedAt < forgotten).ExecuteDeleteAsync(cancellationToken);
        return id;
    }

    /// <summary>The person of a living session, seen now; null when there is none. Hub calls ask this each time, since a connection outlives its sign-in.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await Alive(database, now).SingleOrDefaultAsync(session => session.Id == sessionId, cancellationToken) is not { } row)
            return null;

        if (now - row.LastSeenAt >= SeenEvery)
            await database.Sessions.Where(session => session.Id == sessionId && session.LastSeenAt < now)
                .ExecuteUpdateAsync(session => session.SetProperty(seen => seen.LastSeenAt, now), cancellationToken);
        return Principal(row);
    }

    /// <summary>Whether the session may still act.</summary>
    public async Task<bool> IsAliveAsync(string sessionId, CancellationToken cancellationToken = default) =>
        await FindAsync(sessionId, cancellationToken) is not null;

    /// <summary>Those of the sessions that may not act any more, however they ended. Looking keeps none alive.</summary>
    public async Task<IReadOnlyList<string>> EndedAsync(IReadOnlyCollection<string> sessionIds, CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var alive = await Alive(database, time.GetUtcNow()).Select(row => row.Id).Where(id => sessionIds.Contains(id)).ToListAsync(cancellationToken);
        return [.. sessionIds.Except(alive, StringComparer.Ordinal)];
    }

    /// <summary>Ends the session for good: the row first, then its sockets and turns, then the grant at Autodesk.</summary>
    public async Task EndAsync(string sessionId)
    {
        var held = await tokens.ReadAsync(sessionId);
        if (!await tokens.EndAsync(sessionId))
            return;

        foreach (var told in listeners)
            await TellAsync(told, sessionId);
        if (held?.RefreshToken is { } refreshToken)
            await endpoint.RevokeAsync(refreshToken);
    }

    /// <summary>Those that may act at that time.</summary>
    internal static IQueryable<SessionRow> Alive(AppDbContext database, DateTimeOffset now)
    {
        var (seenAfter, createdAfter) = (now - IdleLimit, now - AbsoluteLimit);
        return database.Sessions.AsNoTracking().Where(row => row.EndedAt == null && row.LastSeenAt > seenAfter && row.CreatedAt > createdAfter);
    }

    // Whoever fails to hear of it must not keep the others, or the grant, alive.
    private async Task TellAsync(SessionEnded told, string sessionId)
    {
        try
        {
            await told(sessionId).WaitAsync(TellWithin, time);
        }
        catch (Exception exception)
        {
            Log.NotTold(logger, exception);
        }
    }

    private static ClaimsPrincipal Principal(SessionRow row)
    {
        var identity = new ClaimsIdentity(
            [new(CallerClaims.SessionId, row.Id), new(CallerClaims.UserId, row.UserId), new(CallerClaims.Name, row.UserName)],
            SignInSchemes.Session,
            CallerClaims.Name,
            roleType: null);
        if (row.Email is { Length: > 0 } email)
            identity.AddClaim(new Claim(CallerClaims.Email, email));
        return new ClaimsPrincipal(identity);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Part of the app could not be told that a session has ended.")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
