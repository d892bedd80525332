using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Aps;

/// <summary>How the sign-in endpoints say no.</summary>
internal sealed record OAuthError(
    [property: JsonIgnore] int Status,
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string Description)
{
    public static readonly OAuthError ClientIdTwice = InvalidRequest("client_id is not supported in the request body when Authorization headers are present.");
    public static readonly OAuthError InvalidClient = new(StatusCodes.Status401Unauthorized, "invalid_client", "The client credentials are invalid.");
    public static readonly OAuthError InvalidCode = InvalidGrant("The authorization code is invalid or expired.");
    public static readonly OAuthError InvalidRefreshToken = InvalidGrant("The refresh token is invalid or expired.");
    public static readonly OAuthError WiderScope = InvalidScope("The requested scope is not a subset of the scope granted by the user.");

    public static OAuthError InvalidRequest(string description) => new(StatusCodes.Status400BadRequest, "invalid_request", description);

    public static OAuthError InvalidGrant(string description) => new(StatusCodes.Status400BadRequest, "invalid_grant", description);

    public static OAuthError InvalidScope(string description) => new(StatusCodes.Status400BadRequest, "invalid_scope", description);

    public IResult ToResult() => Results.Json(this, statusCode: Status);
}
