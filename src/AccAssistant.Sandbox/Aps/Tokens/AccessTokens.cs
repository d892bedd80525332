using System.Collections.Concurrent;
using System.Net.Http.Headers;
using AccAssistant.Sandbox.Aps.State;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>Issues, reads and withdraws access tokens.</summary>
internal sealed class AccessTokens(SandboxOptions options, SigningKey key, ApsState state, TimeProvider time)
{
    private const string Audience = "https://autodesk.com";

    private readonly ConcurrentDictionary<string, DateTimeOffset> issued = new(StringComparer.Ordinal);
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>Seconds; one short of the round figure, as the vendor has it.</summary>
    public int Lifetime => (options.AccessTokenMinutes * 60) - 1;

    /// <param name="personId">Null for a token of the app alone.</param>
    public string Issue(string issuer, IReadOnlyList<string> scope, string? personId)
    {
        var id = RandomText.OfBytes(46);
        var expires = time.GetUtcNow().AddSeconds(Lifetime);
        var claims = new Dictionary<string, object>
        {
            ["scope"] = scope.ToArray(),
            ["client_id"] = options.ClientId,
            ["jti"] = id,
        };
        issued[id] = expires;
        if (personId is not null)
            claims["userid"] = personId;

        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = Audience,
            Claims = claims,
            Expires = expires.UtcDateTime,
            SigningCredentials = key.Credentials,
            AdditionalHeaderClaims = new Dictionary<string, object> { ["pi.atm"] = "7z3h" },
        });
    }

    /// <returns>Null for a token that is missing, forged, expired or withdrawn.</returns>
    public Task<AccessToken?> ReadAsync(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? ReadAsync(header.Parameter ?? "")
            : Task.FromResult<AccessToken?>(null);

    /// <returns>Null for a token that is forged, expired or withdrawn.</returns>
    public async Task<AccessToken?> ReadAsync(string text)
    {
        // Any issuer: one sandbox answers to several names, and its key is proof enough.
        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidateIssuer = false,
            ValidAudience = Audience,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        if (!result.IsValid)
            return null;

        var jwt = (JsonWebToken)result.SecurityToken;
        return state.Read(document => document.RevokedTokens.ContainsKey(jwt.Id)) ? null : Describe(jwt);
    }

    public void Revoke(AccessToken token) => state.Change(document => document.RevokedTokens[token.Id] = token.ExpiresAt);

    /// <summary>Ends all that were issued since this sandbox was started, as their time would. Refresh tokens live on.</summary>
    public void RunOut()
    {
        foreach (var id in issued.Keys)
        {
            if (issued.TryRemove(id, out var expires))
                state.Change(document => document.RevokedTokens[id] = expires);
        }
    }

    private static AccessToken Describe(JsonWebToken jwt)
    {
        jwt.TryGetPayloadValue<string[]>("scope", out var scope);
        jwt.TryGetPayloadValue<string>("userid", out var person);
        return new AccessToken(jwt.Id, person, scope ?? [], new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero));
    }
}
