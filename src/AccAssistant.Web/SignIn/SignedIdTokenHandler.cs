using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Web.SignIn;

/// <summary>Insists on a signature. The OpenID Connect handler asks for none on a token that came with a code.</summary>
internal sealed class SignedIdTokenHandler : JsonWebTokenHandler
{
    public SignedIdTokenHandler() => MapInboundClaims = false;

    public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var strict = validationParameters.Clone();
        strict.RequireSignedTokens = true;
        strict.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        return base.ValidateTokenAsync(token, strict);
    }
}
