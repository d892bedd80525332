namespace AccAssistant.Acc.Tokens;

/// <summary>What became of one refresh.</summary>
public abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    public sealed record Granted(TokenSet Tokens) : TokenAnswer;

    /// <summary>The grant is no longer valid (<c>invalid_grant</c>).</summary>
    public sealed record GrantEnded : TokenAnswer;

    /// <summary>Certainly not granted, the refresh token is unspent: limited, down for the moment, not reached, or our credentials refused.</summary>
    public sealed record NotNow(TimeSpan RetryAfter) : TokenAnswer;

    /// <summary>The request may have been carried out: time-out, lost or unreadable answer, server error.</summary>
    public sealed record Unclear : TokenAnswer;
}
