namespace AccAssistant.Sandbox.Aps.Tokens;

/// <summary>A checked access token.</summary>
/// <param name="PersonId">Null where it stands for the app alone.</param>
internal sealed record AccessToken(string Id, string? PersonId, IReadOnlyList<string> Scope, DateTimeOffset ExpiresAt);
