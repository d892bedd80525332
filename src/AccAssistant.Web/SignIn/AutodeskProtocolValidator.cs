using System.Buffers.Text;
using System.Globalization;
using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccAssistant.Web.SignIn;

/// <summary>The protocol's checks, less two claims that Autodesk's documentation does not promise: <c>sub</c> and <c>iat</c>.</summary>
internal sealed class AutodeskProtocolValidator : OpenIdConnectProtocolValidator
{
    public AutodeskProtocolValidator()
    {
        RequireSub = false;
        RequireNonce = true;
        RequireStateValidation = false;
        NonceLifetime = TimeSpan.FromMinutes(15);
        IdTokenValidator = RequireDocumentedClaims;
    }

    /// <summary>Half as long as the library's, which a cookie carries; still 128 random bits.</summary>
    public override string GenerateNonce() =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow.Ticks}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16))}");

    private static void RequireDocumentedClaims(JwtSecurityToken idToken, OpenIdConnectProtocolValidationContext context)
    {
        if (idToken.Payload.Expiration is null || string.IsNullOrEmpty(idToken.Issuer) || string.IsNullOrEmpty(idToken.Payload.Nonce))
            throw new OpenIdConnectProtocolException("The id token lacks its issuer, its end or its nonce.");
        if (!idToken.Audiences.SequenceEqual([context.ClientId], StringComparer.Ordinal))
            throw new OpenIdConnectProtocolException("The id token is not for this app alone.");
    }
}
