namespace AccAssistant.Web.SignIn;

/// <summary>Told at once when a person ends a session: close its sockets. Running turns find out from the row.</summary>
/// <param name="sessionId">The row's id, as <see cref="CallerClaims.SessionId"/> carries it.</param>
public delegate Task SessionEnded(string sessionId);
