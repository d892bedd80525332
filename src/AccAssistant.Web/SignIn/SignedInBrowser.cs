namespace AccAssistant.Web.SignIn;

/// <summary>A session that may act, as its person knows it.</summary>
/// <param name="Handle">Names it in a page; no session id can be made of it.</param>
/// <param name="Name">E.g. "Chrome on Windows".</param>
/// <param name="IsThis">It is the one that asks.</param>
public sealed record SignedInBrowser(string Handle, string Name, DateTimeOffset Since, DateTimeOffset LastSeen, bool IsThis);
