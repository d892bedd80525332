namespace AccAssistant.Acc.Tokens;

/// <summary>A session's tokens as one read of its row found them.</summary>
/// <param name="Version">A change is saved only against the version that was read.</param>
public sealed record StoredTokens(string SessionId, TokenSet Tokens, string? LeaseHolder, DateTimeOffset? LeaseUntil, int Version)
{
    internal const string PausedMark = "paused";
    internal const string UnclearMark = "unclear";

    public string AccessToken => Tokens.AccessToken;

    public string? RefreshToken => Tokens.RefreshToken;

    public DateTimeOffset ExpiresAt => Tokens.ExpiresAt;

    /// <summary>A holder that died in mid-call leaves its lease to lapse, which reads as an unclear outcome.</summary>
    public RefreshClaim ClaimAt(DateTimeOffset now) => (LeaseHolder, LeaseUntil > now) switch
    {
        (null, _) or (PausedMark, false) => RefreshClaim.Free,
        (PausedMark or UnclearMark, true) => RefreshClaim.Paused,
        (_, true) => RefreshClaim.Calling,
        _ => RefreshClaim.Unclear,
    };
}
