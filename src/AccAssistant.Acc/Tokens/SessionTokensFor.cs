namespace AccAssistant.Acc.Tokens;

/// <summary>Finds the one keeper of a session's tokens.</summary>
public delegate ISessionTokens SessionTokensFor(string sessionId);
