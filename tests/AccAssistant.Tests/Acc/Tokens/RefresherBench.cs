using AccAssistant.Acc.Tokens;
using AccAssistant.Acc;
using AccAssistant.Storage.Audit;
using AccAssistant.Storage;
using AccAssistant.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>One session with its row, a clock and a pretend token endpoint.</summary>
public sealed class RefresherBench : IDisposable
{
    public const string SessionId = "session-one";
    public const string FirstToken = "access-0";

    private readonly IdentityDiscovery discovery;
    private readonly TokenEndpoint endpoint;

    public RefresherBench()
    {
        var aps = Options.Create(new ApsOptions { Authority = "http://localhost", ClientId = "app", ClientSecret = "hush" });
        discovery = new IdentityDiscovery(() => Server, aps, Clock, NullLogger<IdentityDiscovery>.Instance);
        endpoint = new TokenEndpoint(() => Server, discovery, aps, Clock, NullLogger<TokenEndpoint>.Instance);
        Store = new TokenStore(Database, Protection, Trail, Clock, NullLogger<TokenStore>.Instance);
    }

    public HurriedClock Clock { get; } = new();

    public IDataProtectionProvider Protection { get; } = new EphemeralDataProtectionProvider();

    public AuditTrail Trail { get; } = new(TimeProvider.System);

    public TestDatabase Database { get; } = TestDatabase.New();

    public FakeTokenServer Server { get; } = new();

    public TokenStore Store { get; }

    public TokenEndpoint Endpoint => endpoint;

    /// <summary>A keeper of the session's tokens, as each process, or each activation, has one.</summary>
    public TokenRefresher Refresher() => new(SessionId, Store, endpoint, Clock, NullLogger<TokenRefresher>.Instance);

    public async Task<RefresherBench> WithTokenFor(TimeSpan life, string? refreshToken = "refresh-0")
    {
        var tokens = new TokenSet(FirstToken, refreshToken, Clock.GetUtcNow() + life);
        await using var database = Database.CreateDbContext();
        database.Sessions.Add(new SessionRow
        {
            Id = SessionId,
            UserId = "K7QX2MNBV4TD",
            UserName = "Maya Okafor",
            SealedTokens = Store.Seal(SessionId, tokens),
            AccessTokenExpiresAt = tokens.ExpiresAt,
            CreatedAt = Clock.GetUtcNow(),
            LastSeenAt = Clock.GetUtcNow(),
        });
        await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public Task<SessionRow> RowAsync() => Database.RowAsync(SessionId);

    public void Dispose()
    {
        endpoint.Dispose();
        discovery.Dispose();
        Server.Dispose();
        Database.Dispose();
    }
}
