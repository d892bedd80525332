namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>What a person agreed to, until the app redeems it.</summary>
internal sealed record AuthorizationCode(string PersonId, string RedirectUri, IReadOnlyList<string> Scope, string? Nonce, string? CodeChallenge, DateTimeOffset ExpiresAt);
