namespace AccAssistant.Acc.Tokens;

/// <summary>The tokens of one session.</summary>
public interface ISessionTokens
{
    /// <summary>A token that is good for at least another minute; null when the session must sign in again.</summary>
    /// <param name="rejected">The access token Autodesk just answered 401 to, if any: it is then refreshed once, whoever else asks too.</param>
    Task<string?> GetAccessTokenAsync(string? rejected = null);
}
