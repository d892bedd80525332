namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>What came of showing a refresh token: an error, or the next token and what it stands for.</summary>
internal sealed record RefreshOutcome(OAuthError? Error, string Token, string PersonId, IReadOnlyList<string> Scope)
{
    public RefreshOutcome(OAuthError error) : this(error, "", "", [])
    {
    }

    public RefreshOutcome(string token, string personId, IReadOnlyList<string> scope) : this(null, token, personId, scope)
    {
    }
}
