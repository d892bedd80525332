using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>Issues id tokens in the vendor's own claims.</summary>
internal sealed class IdTokens(SandboxOptions options, SigningKey key, AccessTokens accessTokens, TimeProvider time)
{
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    public string Issue(string issuer, SandboxPerson person, string? nonce, IdTokenLie? lie)
    {
        var claims = new Dictionary<string, object>
        {
            ["userid"] = person.AutodeskId,
            ["user_name"] = UserName.Of(person),
            ["user_email"] = person.Email,
            ["first_name"] = person.FirstName,
            ["last_name"] = person.LastName,
            ["analytics_id"] = RandomText.Hash(person.AutodeskId)[..16],
        };
        if (nonce is not null)
            claims["nonce"] = nonce;
        if (!options.IdTokenWithoutSub)
            claims["sub"] = person.AutodeskId;

        var now = time.GetUtcNow();
        var token = new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = options.ClientId,
            Claims = claims,
            IssuedAt = now.UtcDateTime,
            Expires = now.AddSeconds(accessTokens.Lifetime).UtcDateTime,
            SigningCredentials = key.Credentials,
        };
        if (lie is { } told)
            IdTokenLies.Tell(told, token, key, options, now.UtcDateTime);
        return handler.CreateToken(token);
    }
}
