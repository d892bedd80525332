namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>A sign-in the app may ask for.</summary>
internal sealed record AuthorizeRequest(string RedirectUri, IReadOnlyList<string> Scope, string? State, string? Nonce, string? CodeChallenge);
