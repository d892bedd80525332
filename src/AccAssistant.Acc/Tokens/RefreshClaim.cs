namespace AccAssistant.Acc.Tokens;

/// <summary>What a session's row says about refreshing its tokens at this moment.</summary>
public enum RefreshClaim
{
    /// <summary>Nobody is at it.</summary>
    Free,

    /// <summary>Somebody holds the lease and is calling the token endpoint.</summary>
    Calling,

    /// <summary>The last attempt failed; nobody tries again before the claim's time has passed.</summary>
    Paused,

    /// <summary>The last attempt's outcome is unknown: the refresh token may be spent, and is left alone while the access token lives.</summary>
    Unclear,
}
