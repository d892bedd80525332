using Orleans;

namespace AccAssistant.Acc.Tokens;

/// <summary>The one keeper of a session's tokens, by session id.</summary>
public interface ISessionTokenGrain : IGrainWithStringKey, ISessionTokens;
