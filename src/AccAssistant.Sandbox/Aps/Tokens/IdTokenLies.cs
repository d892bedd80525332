using System.Security.Cryptography;
using System.Text;
using AccAssistant.Sandbox.Faults;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>Turns an honest id token into one that must be refused.</summary>
internal static class IdTokenLies
{
    private const string OtherIssuer = "https://elsewhere.example";
    private const string OtherApp = "another-app";
    private const string OtherPerson = "SOMEONEELSE1";

    public static void Tell(IdTokenLie lie, SecurityTokenDescriptor token, SigningKey key, SandboxOptions options, DateTime now)
    {
        switch (lie)
        {
            case IdTokenLie.Issuer:
                token.Issuer = OtherIssuer;
                break;
            case IdTokenLie.Audience:
                token.Audience = OtherApp;
                break;
            case IdTokenLie.SecondAudience:
                token.Audiences.Add(OtherApp);
                break;
            case IdTokenLie.Nonce:
                token.Claims["nonce"] = RandomText.OfBytes(32);
                break;
            case IdTokenLie.NoNonce:
                token.Claims.Remove("nonce");
                break;
            case IdTokenLie.Expired:
                (token.IssuedAt, token.Expires) = (now.AddHours(-2), now.AddHours(-1));
                break;
            case IdTokenLie.NotYetValid:
                (token.NotBefore, token.Expires) = (now.AddHours(1), now.AddHours(2));
                break;
            case IdTokenLie.Endless:
                token.Expires = null;
                break;
            case IdTokenLie.Nobody:
                token.Claims.Remove("sub");
                token.Claims.Remove("userid");
                break;
            case IdTokenLie.OtherSub:
                token.Claims["sub"] = OtherPerson;
                break;
            case IdTokenLie.OtherUserId:
                token.Claims["userid"] = OtherPerson;
                break;
            default:
                token.SigningCredentials = Sign(lie, key, options);
                break;
        }
    }

    private static SigningCredentials? Sign(IdTokenLie lie, SigningKey key, SandboxOptions options) => lie switch
    {
        IdTokenLie.Signature => With(NewKey(key.Key.KeyId), SecurityAlgorithms.RsaSha256),
        IdTokenLie.UnknownKey => With(NewKey(RandomText.OfBytes(24)), SecurityAlgorithms.RsaSha256),
        IdTokenLie.Unsigned => null,
        IdTokenLie.SharedSecret => With(Secret(SHA256.HashData(Encoding.UTF8.GetBytes(options.ClientSecret)), key), SecurityAlgorithms.HmacSha256),
        IdTokenLie.PublicKeyAsSecret => With(Secret(key.Public.Modulus!, key), SecurityAlgorithms.HmacSha256),
        IdTokenLie.OtherAlgorithm => With(key.Key, SecurityAlgorithms.RsaSha384),
        _ => throw new InvalidOperationException($"There is no such lie as {lie}."),
    };

    // What signs is kept by the key's id, which a forged key shares with the true one.
    private static SigningCredentials With(SecurityKey key, string algorithm) =>
        new(key, algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };

    private static SymmetricSecurityKey Secret(byte[] bytes, SigningKey key) => new(bytes) { KeyId = key.Key.KeyId };

    private static RsaSecurityKey NewKey(string id)
    {
        using var rsa = RSA.Create(2048);
        return new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)) { KeyId = id };
    }
}
