namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>POST /authentication/v2/revoke.</summary>
internal sealed class RevokeEndpoint(AccessTokens accessTokens, RefreshTokens refreshTokens)
{
    public async Task<IResult> AnswerAsync(IFormCollection form)
    {
        var token = form["token"].ToString();
        if (token.Length == 0)
            return OAuthError.InvalidRequest("The request is missing the parameter token.").ToResult();
        if (form["token_type_hint"].ToString() is not ("access_token" or "refresh_token"))
            return OAuthError.InvalidRequest("token_type_hint must be access_token or refresh_token.").ToResult();

        // The hint is only a hint, and an unknown token is as revoked as can be.
        if (await accessTokens.ReadAsync(token) is { } access)
            accessTokens.Revoke(access);
        else
            refreshTokens.Revoke(token);

        return Results.Ok();
    }
}
