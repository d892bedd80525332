using AccAssistant.Sandbox.Aps.SignIn;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>POST /authentication/v2/token.</summary>
internal sealed class TokenEndpoint(AuthorizationCodes codes, RefreshTokens refreshTokens, AccessTokens accessTokens, IdTokens idTokens, SandboxWorld world)
{
    public IResult Answer(HttpContext context, IFormCollection form)
    {
        var issuer = ApsAddress.Of(context);
        return form["grant_type"].ToString() switch
        {
            "" => Missing("grant_type"),
            "authorization_code" => FromCode(issuer, form, SignInFault.Of(context, FaultKind.FalseIdToken)?.Lie),
            "refresh_token" => FromRefreshToken(issuer, form),
            "client_credentials" => FromApp(issuer, form),
            var other => new OAuthError(StatusCodes.Status400BadRequest, "unsupported_grant_type", $"The grant type '{other}' is not supported.").ToResult(),
        };
    }

    private IResult FromCode(string issuer, IFormCollection form, IdTokenLie? lie)
    {
        if (Text(form, "code") is not { } code)
            return Missing("code");
        if (Text(form, "redirect_uri") is not { } redirectUri)
            return Missing("redirect_uri");

        // Spent by the first try, good or bad.
        var granted = codes.Take(code);
        if (granted is null || granted.RedirectUri != redirectUri)
            return OAuthError.InvalidCode.ToResult();

        var verifier = Text(form, "code_verifier");
        if (granted.CodeChallenge is not null && verifier is null)
            return Missing("code_verifier");
        if (!Pkce.Proves(verifier, granted.CodeChallenge))
            return OAuthError.InvalidGrant("The code verifier does not match the code challenge.").ToResult();

        var person = world.SignInPeople.First(each => each.AutodeskId == granted.PersonId);
        var idToken = granted.Scope.Contains(ScopeList.OpenId) ? idTokens.Issue(issuer, person, granted.Nonce, lie) : null;
        return Tokens(issuer, granted.Scope, granted.PersonId, refreshTokens.Begin(granted.PersonId, granted.Scope), idToken);
    }

    private IResult FromRefreshToken(string issuer, IFormCollection form)
    {
        if (Text(form, "refresh_token") is not { } token)
            return Missing("refresh_token");

        var asked = Text(form, "scope");
        var narrower = ScopeList.TryParse(asked);
        if (asked is not null && narrower is null)
            return OAuthError.WiderScope.ToResult();

        var outcome = refreshTokens.Rotate(token, narrower);
        return outcome.Error?.ToResult() ?? Tokens(issuer, outcome.Scope, outcome.PersonId, outcome.Token, idToken: null);
    }

    private IResult FromApp(string issuer, IFormCollection form) =>
        ScopeList.TryParse(Text(form, "scope")) is { } scope
            ? Tokens(issuer, scope, personId: null, refreshToken: null, idToken: null)
            : OAuthError.InvalidScope("The requested scope is missing or not known.").ToResult();

    private IResult Tokens(string issuer, IReadOnlyList<string> scope, string? personId, string? refreshToken, string? idToken) =>
        Results.Json(new TokenAnswer(accessTokens.Issue(issuer, scope, personId), "Bearer", accessTokens.Lifetime, refreshToken, idToken));

    private static string? Text(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } text ? text : null;

    private static IResult Missing(string name) => OAuthError.InvalidRequest($"The request is missing the parameter {name}.").ToResult();
}
