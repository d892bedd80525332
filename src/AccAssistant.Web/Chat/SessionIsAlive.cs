using AccAssistant.Acc;

namespace AccAssistant.Web.Chat;

/// <summary>Whether the caller's session has neither ended nor expired. A socket outlives the cookie check that opened it.</summary>
public delegate Task<bool> SessionIsAlive(Caller caller, CancellationToken cancellationToken);
