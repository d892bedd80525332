using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Concurrency;

namespace AccAssistant.Acc.Tokens;

/// <summary>Makes the refresher of a session the only one; the refresher does the work.</summary>
/// <remarks>Reentrant, so that callers share one refresh instead of queueing behind it past the call limit.</remarks>
[Reentrant]
public sealed class SessionTokenGrain(TokenStore store, TokenEndpoint endpoint, TimeProvider time, ILogger<TokenRefresher> logger)
    : Grain, ISessionTokenGrain
{
    private TokenRefresher? refresher;

    public Task<string?> GetAccessTokenAsync(string? rejected = null) =>
        (refresher ??= new TokenRefresher(this.GetPrimaryKeyString(), store, endpoint, time, logger)).GetAccessTokenAsync(rejected);
}
