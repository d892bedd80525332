namespace AccAssistant.Web.SignIn;

/// <summary>Told once a session is over: close its sockets, stop its turns. Register as many as needed.</summary>
/// <param name="sessionId">The row's id, as <see cref="CallerClaims.SessionId"/> carries it.</param>
public delegate Task SessionEnded(string sessionId);
