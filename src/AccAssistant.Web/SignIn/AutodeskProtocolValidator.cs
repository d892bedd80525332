using System.IdentityModel.Tokens.Jwt;
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

    private static void RequireDocumentedClaims(JwtSecurityToken idToken, OpenIdConnectProtocolValidationContext context)
    {
        if (idToken.Payload.Expiration is null || string.IsNullOrEmpty(idToken.Issuer) || string.IsNullOrEmpty(idToken.Payload.Nonce))
            throw new OpenIdConnectProtocolException("The id token lacks its issuer, its end or its nonce.");
        if (!idToken.Audiences.SequenceEqual([context.ClientId], StringComparer.Ordinal))
            throw new OpenIdConnectProtocolException("The id token is not for this app alone.");
    }
}
