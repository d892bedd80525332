using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>POST /authentication/v2/introspect.</summary>
internal sealed class IntrospectEndpoint(SandboxOptions options, AccessTokens accessTokens, RefreshTokens refreshTokens)
{
    public async Task<IResult> AnswerAsync(IFormCollection form)
    {
        var text = form["token"].ToString();
        if (text.Length == 0)
            return OAuthError.InvalidRequest("The request is missing the parameter token.").ToResult();

        if (await accessTokens.ReadAsync(text) is { } access)
            return Active(access.Scope, access.ExpiresAt, access.PersonId);
        if (refreshTokens.Find(text) is { } grant)
            return Active(grant.Scope, grant.ExpiresAt, grant.PersonId);

        return Results.Json(new Inactive(false));
    }

    private IResult Active(IReadOnlyList<string> scope, DateTimeOffset expiresAt, string? personId) =>
        Results.Json(new ActiveToken(true, string.Join(' ', scope), options.ClientId, expiresAt.ToUnixTimeSeconds(), personId));

    private sealed record Inactive([property: JsonPropertyName("active")] bool Active);

    private sealed record ActiveToken(
        [property: JsonPropertyName("active")] bool Active,
        [property: JsonPropertyName("scope")] string Scope,
        [property: JsonPropertyName("client_id")] string ClientId,
        [property: JsonPropertyName("exp")] long Expires,
        [property: JsonPropertyName("userid"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? PersonId);
}
