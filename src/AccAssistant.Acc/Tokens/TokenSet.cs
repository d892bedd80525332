namespace AccAssistant.Acc.Tokens;

/// <summary>What the token endpoint granted.</summary>
/// <param name="RefreshToken">Good for one use; null where none was given.</param>
/// <param name="ExpiresAt">End of the access token, counted from before the request was sent.</param>
public sealed record TokenSet(string AccessToken, string? RefreshToken, DateTimeOffset ExpiresAt)
{
    /// <summary>Keeps tokens out of logs.</summary>
    public override string ToString() => $"tokens until {ExpiresAt:O}";
}
